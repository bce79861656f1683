import * as z from 'zod';
import type { Ports, SweepWork } from '../../app/ports';
import { jiraId } from '../../domain/shared/ids';
import { receiving } from './receive';

export type SweepProject = (ports: Ports, work: SweepWork) => Promise<unknown>;

const queued = z.object({
  body: z.object({ projectId: jiraId, cursor: z.string().max(4000).optional() }),
});

/** The consumer of sweeps: one page of a project's records, and the next page goes back to the queue. */
export const makeSweeps = (ports: Ports, sweep: SweepProject) =>
  receiving('sweeps', queued, ({ body }) => sweep(ports, body));
