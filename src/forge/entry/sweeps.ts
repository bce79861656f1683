import * as z from 'zod';
import type { Ports, SweepWork } from '../../app/ports';
import { jiraId } from '../../domain/shared/ids';
import { report, reportIgnored } from './report';
import { again } from './retry';

export type SweepProject = (ports: Ports, work: SweepWork) => Promise<unknown>;

const queued = z.object({
  body: z.object({ projectId: jiraId, cursor: z.string().max(4000).optional() }),
});

/** The consumer of sweeps: one page of a project's records, and the next page goes back to the queue. */
export const makeSweeps = (ports: Ports, sweep: SweepProject) => async (event: unknown) => {
  const parsed = queued.safeParse(event);
  if (!parsed.success) {
    reportIgnored('sweeps', 'unknown shape');
    return;
  }
  try {
    await sweep(ports, parsed.data.body);
  } catch (error) {
    report('sweeps', error);
    return again();
  }
};
