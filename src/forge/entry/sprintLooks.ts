import * as z from 'zod';
import { forInvocation } from '../../app/invocation';
import type { Ports, SprintWork } from '../../app/ports';
import { sprintWork } from '../queue/sprint';
import { report, reportIgnored } from './report';
import { again } from './retry';

export type LookAgain = (ports: Ports, work: SprintWork) => Promise<unknown>;

const queued = z.object({ body: sprintWork });

/** The consumer of sprints to be looked at again. Delivery is at least once and in any order: the use case stands that. */
export const makeSprintLooks = (ports: Ports, look: LookAgain) => async (event: unknown) => {
  const parsed = queued.safeParse(event);
  if (!parsed.success) {
    reportIgnored('sprints', 'unknown shape');
    return;
  }
  try {
    await look(forInvocation(ports), parsed.data.body);
  } catch (error) {
    report('sprints', error);
    return again();
  }
};
