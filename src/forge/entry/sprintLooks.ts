import * as z from 'zod';
import { forInvocation } from '../../app/invocation';
import type { Ports, SprintWork } from '../../app/ports';
import { sprintWork } from '../queue/sprint';
import { receiving } from './receive';

export type LookAgain = (ports: Ports, work: SprintWork) => Promise<unknown>;

const queued = z.object({ body: sprintWork });

/** The consumer of sprints to be looked at again. */
export const makeSprintLooks = (ports: Ports, look: LookAgain) =>
  receiving('sprints', queued, ({ body }) => look(forInvocation(ports), body));
