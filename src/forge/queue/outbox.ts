import { Queue } from '@forge/events';
import type { Outbox } from '../../app/ports';

/** The queues that consumers of the manifest read. */
export const REFUSED_TRANSITIONS = 'refused-transitions';
export const PROJECTIONS = 'projections';
export const SWEEPS = 'sweeps';
export const SPRINTS = 'sprints';

/** One at a time: two projections of one issue would only lose to each other. */
const alone = (key: string) => ({ key, limit: 1 });

/** Hands work to queues: a validator answers without writing, and a commit does not wait for what follows from it. */
export const forgeOutbox: Outbox = {
  async refused(transition) {
    await new Queue({ key: REFUSED_TRANSITIONS }).push({ body: { ...transition } });
  },
  async project(issueId) {
    await new Queue({ key: PROJECTIONS }).push({ body: { issueId }, concurrency: alone(`issue-${issueId}`) });
  },
  async sweep(work) {
    await new Queue({ key: SWEEPS }).push({
      body: { ...work },
      concurrency: alone(`project-${work.projectId}`),
    });
  },
  async sprint(work) {
    await new Queue({ key: SPRINTS }).push({
      body: { ...work },
      concurrency: alone(`sprint-${work.sprintId}-${work.projectId}`),
    });
  },
};
