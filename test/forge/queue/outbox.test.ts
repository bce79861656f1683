import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RefusedTransition } from '../../../src/app/ports';
import {
  forgeOutbox,
  PROJECTIONS,
  REFUSED_TRANSITIONS,
  SPRINTS,
  SWEEPS,
} from '../../../src/forge/queue/outbox';
import { projectionWork } from '../../../src/forge/queue/projection';
import { refusedTransition } from '../../../src/forge/queue/refusedTransition';
import { sprintWork } from '../../../src/forge/queue/sprint';
import { sweepWork } from '../../../src/forge/queue/sweep';
import { installForgeRuntime, type ForgeRuntime } from '../../support/forgeRuntime';

const transition: RefusedTransition = {
  issueId: '10042',
  projectId: '10000',
  policy: 1,
  from: '10002',
  to: '10003',
  refused: [{ gate: 'clinical-validation', codes: ['signoff-missing'] }],
};

const look = { sprintId: '12', projectId: '10000', asked: '2026-11-21T10:00:00.000Z' };

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

  it('asks for the projections of an issue, one at a time for each issue', async () => {
    forge.on(/queue\/publish/, () => new Response('', { status: 201 }));
    await forgeOutbox.project('10042');
    expect(forge.requests).toHaveLength(1);
    expect(forge.requests[0]).toMatchObject({
      provider: 'app',
      body: {
        queueName: 'projections',
        payload: [{ body: { issueId: '10042' }, concurrency: { key: 'issue-10042', limit: 1 } }],
      },
    });
    expect(projectionWork.parse({ issueId: '10042' })).toEqual({ issueId: '10042' });
  });

  it.each([{ projectId: '10000' }, { projectId: '10000', cursor: 'next-page' }])(
    'asks for a sweep, one at a time for each project: %j',
    async (work) => {
      forge.on(/queue\/publish/, () => new Response('', { status: 201 }));
      await forgeOutbox.sweep(work);
      expect(forge.requests[0]).toMatchObject({
        body: {
          queueName: 'sweeps',
          payload: [{ body: work, concurrency: { key: 'project-10000', limit: 1 } }],
        },
      });
      expect(sweepWork.parse(work)).toEqual(work);
    },
  );

  it('asks for a sprint to be looked at again, one at a time for each project that it is in', async () => {
    forge.on(/queue\/publish/, () => new Response('', { status: 201 }));
    await forgeOutbox.sprint(look);
    expect(forge.requests[0]).toMatchObject({
      body: {
        queueName: 'sprints',
        payload: [{ body: look, concurrency: { key: 'sprint-12-10000', limit: 1 } }],
      },
    });
    expect(sprintWork.parse(look)).toEqual(look);
  });

  it.each([
    [projectionWork, { issueId: 'CG-1' }],
    [projectionWork, { issueId: '10042', projectId: '10000' }],
    [projectionWork, {}],
    [sweepWork, { projectId: 'CG' }],
    [sweepWork, { projectId: '10000', cursor: '' }],
    [sweepWork, { projectId: '10000', cursor: 7 }],
    [sweepWork, { projectId: '10000', issueId: '10042' }],
    [sprintWork, { ...look, asked: 'now' }],
    [sprintWork, { sprintId: '12', projectId: '10000' }],
    [sprintWork, { ...look, issueId: '10042' }],
  ])('refuses a payload that it never pushes', (schema, body) => {
    expect(schema.safeParse(body).success).toBe(false);
  });

  it('throws when the queue does not take it', async () => {
    await expect(forgeOutbox.refused(transition)).rejects.toThrow();
    await expect(forgeOutbox.project('10042')).rejects.toThrow();
    await expect(forgeOutbox.sweep({ projectId: '10000' })).rejects.toThrow();
    await expect(forgeOutbox.sprint(look)).rejects.toThrow();
  });

  it('uses the queues that the manifest gives a consumer, all and no other', () => {
    const manifest = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
    const queues = manifest.modules.consumer.map(({ queue }: { queue: string }) => queue);
    expect(queues).toEqual([REFUSED_TRANSITIONS, PROJECTIONS, SWEEPS, SPRINTS]);
  });
});
