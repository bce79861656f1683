import { openChannel } from '../../../../../local-jira/site/client/wire/channel';
import type { Answer, Port } from '../../../../../local-jira/site/client/wire/channel';

/** Two ports of one realm: what is sent on one arrives on the other later, as a copy. */
function portPair(): [Port, Port] {
  const listeners: ((event: { data: unknown }) => void)[][] = [[], []];
  const port = (own: number): Port => ({
    postMessage: (message) => {
      const data: unknown = JSON.parse(JSON.stringify(message));
      setTimeout(() => listeners[1 - own]?.forEach((listener) => listener({ data })));
    },
    addEventListener: (_type, listener) => void listeners[own]?.push(listener),
    start: () => undefined,
    close: () => undefined,
  });
  return [port(0), port(1)];
}

function pair(answer: Answer) {
  const [host, frame] = portPair();
  openChannel(host, answer);
  return openChannel(frame, () => undefined);
}

describe('message channel', () => {
  it('answers a command with its data', async () => {
    const frame = pair((command, data) => ({ command, data }));
    expect(await frame.call('invoke', { a: [1, null] })).toEqual({
      command: 'invoke',
      data: { a: [1, null] },
    });
  });

  it('rejects with name and message of what was thrown', async () => {
    const frame = pair(() => {
      throw Object.assign(new Error('no'), { name: 'BridgeError' });
    });
    await expect(frame.call('x')).rejects.toMatchObject({ name: 'BridgeError', message: 'no' });
  });

  it('calls a function that was given away, with its answer', async () => {
    const host = pair(async (_command, data) => {
      const { callback } = data as { callback: (word: string) => Promise<string> };
      return `host heard ${await callback('hello')}`;
    });
    const answer = await host.call('on', { callback: (word: string) => word.toUpperCase() });
    expect(answer).toBe('host heard HELLO');
  });

  it('hands back live functions in an answer', async () => {
    let stopped = false;
    const frame = pair(() => ({ unsubscribe: () => (stopped = true) }));
    const { unsubscribe } = (await frame.call('on')) as { unsubscribe: () => Promise<boolean> };
    expect(await unsubscribe()).toBe(true);
    expect(stopped).toBe(true);
  });

  it('keeps answers apart when they come in another order', async () => {
    const frame = pair(
      (command) => new Promise((done) => setTimeout(done, command === 'slow' ? 20 : 0, command)),
    );
    expect(await Promise.all([frame.call('slow'), frame.call('quick')])).toEqual(['slow', 'quick']);
  });
});
