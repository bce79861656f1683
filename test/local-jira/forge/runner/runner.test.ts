import { aroundFixtureHost } from '../../../support/fixture-app/aroundHost';
import { startFixture, type FixtureHost } from '../../../support/fixture-app/host';

let bundle: string;
let host: FixtureHost;

aroundFixtureHost((started, directory) => {
  host = started;
  bundle = directory;
});

const works = () => expect(host.call('log')).resolves.toBe('panel');

describe('a function that does not end', () => {
  it.each(['hang', 'spin'])(
    'is killed when it %ss, and the next call runs in a new process',
    async (operation) => {
      await works();
      await expect(host.call(operation)).rejects.toMatchObject({ kind: 'timed-out' });
      expect(host.forge.calls().at(-1)).toMatchObject({ outcome: 'timed-out', operation });
      await works();
    },
  );

  it('leaves what it wrote before, and writes nothing after', async () => {
    await works();
    const write = host.call('setAndHang', { key: 'half', ms: 3_300 });
    await expect(write).rejects.toMatchObject({ kind: 'timed-out' });
    expect(host.forge.calls().at(-1)?.calls).toHaveLength(1);
    await works();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await expect(host.call('get', { key: 'half' })).resolves.toEqual({ value: 'before' });
  });

  it('takes what else was in flight with it', async () => {
    await works();
    const ends = await Promise.allSettled([host.call('spin'), host.call('hang')]);
    const kinds = ends.map((end) => (end.status === 'rejected' ? end.reason.kind : 'ok')).sort();
    expect(kinds).toEqual(['crashed', 'timed-out']);
    await works();
  });
});

describe('code that takes its process down', () => {
  it.each(['crash', 'stray'])('fails its invocation by %s and the host goes on', async (operation) => {
    await works();
    await expect(host.call(operation)).rejects.toMatchObject({ kind: 'crashed' });
    await works();
  });

  it('is heard: what the dying process wrote is kept', async () => {
    await expect(host.call('stray')).rejects.toMatchObject({ kind: 'crashed' });
    await works();
    expect(host.forge.processOutput().join('')).toContain('nobody waits');
  });
});

it('refuses to start anything after it was stopped', async () => {
  const other = await startFixture({ bundle });
  await other.stop();
  await expect(other.call('log')).rejects.toMatchObject({ kind: 'crashed' });
});
