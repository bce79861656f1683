import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RefusedTransition } from '../../../src/app/ports';
import { forgeOutbox, REFUSED_TRANSITIONS } from '../../../src/forge/queue/outbox';
import { refusedTransition } from '../../../src/forge/queue/refusedTransition';
import { installForgeRuntime, type ForgeRuntime } from '../../support/forgeRuntime';

const transition: RefusedTransition = {
  issueId: '10042',
  projectId: '10000',
  policy: 1,
  from: '10002',
  to: '10003',
  refused: [{ gate: 'clinical-validation', codes: ['signoff-missing'] }],
};

describe('the outbox', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
  });
  afterEach(() => forge.remove());

  it('pushes one event that the consumer can read', async () => {
    forge.on(/queue\/publish/, () => new Response('', { status: 201 }));
    await forgeOutbox.refused(transition);
    expect(forge.requests).toHaveLength(1);
    expect(forge.requests[0]).toMatchObject({
      provider: 'app',
      body: { queueName: 'refused-transitions', payload: [{ body: transition }] },
    });
    expect(refusedTransition.parse(transition)).toEqual(transition);
  });

  it('throws when the queue does not take it', async () => {
    await expect(forgeOutbox.refused(transition)).rejects.toThrow();
  });

  it('uses the queue that the manifest gives a consumer', () => {
    const manifest = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
    const queues = manifest.modules.consumer.map(({ queue }: { queue: string }) => queue);
    expect(queues).toEqual([REFUSED_TRANSITIONS]);
  });
});
