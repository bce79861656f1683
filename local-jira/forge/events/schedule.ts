import type { Clock } from '../../clock/clock';
import type { Manifest } from '../manifest/schema';
import { CLOUD_ID } from '../identity';
import type { Job, Jobs } from './job';

const INTERVAL_MS = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

/** After a long jump of the clock at most this many missed runs are made up for. Forge promises none. */
const CATCH_UP_MAX = 1;

const jobId = (moduleKey: string): string => `scheduled ${moduleKey}`;

function jobAt(moduleKey: string, dueAt: number): Job {
  const payload = { context: { cloudId: CLOUD_ID, moduleKey } };
  return {
    id: jobId(moduleKey),
    kind: 'scheduled',
    moduleKey,
    payload,
    dueAt,
    firstDueAt: dueAt,
    attempt: 0,
  };
}

/** Queues the first run of every scheduled trigger that has none waiting, and drops those the manifest no longer has. */
export function startSchedules(manifest: Manifest, jobs: Jobs, clock: Clock): void {
  const waiting = jobs.all().filter(({ kind }) => kind === 'scheduled');
  const declared = manifest.modules.scheduledTrigger;
  for (const job of waiting) {
    if (!declared.some(({ key }) => key === job.moduleKey)) jobs.remove(job);
  }
  for (const { key, interval } of declared) {
    if (waiting.some(({ moduleKey }) => moduleKey === key)) continue;
    jobs.put(jobAt(key, clock.now() + INTERVAL_MS[interval]));
  }
}

/** Queues the run after this one. A run that failed is not retried. */
export function scheduleNext(manifest: Manifest, jobs: Jobs, clock: Clock, done: Job): void {
  const declared = manifest.modules.scheduledTrigger.find(({ key }) => key === done.moduleKey);
  if (!declared) return;
  const every = INTERVAL_MS[declared.interval];
  jobs.put(jobAt(done.moduleKey, Math.max(done.dueAt + every, clock.now() - CATCH_UP_MAX * every)));
}
