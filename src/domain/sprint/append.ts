import { appending, sprintChain, type Fold } from '../audit/append';
import { verifying } from '../audit/replay';
import { emptySprint } from './empty';
import { evolveSprint } from './evolve';
import type { SprintRecord } from './schema';

/** The record of a sprint in one project. */
const SPRINT: Fold<SprintRecord> = {
  chainOf: ({ sprintId, projectId }) => sprintChain(sprintId, projectId),
  empty: ({ sprintId, projectId, salt }) => emptySprint(sprintId, projectId, salt),
  evolve: evolveSprint,
};

/** Appends events to the chain of a sprint: the entries to store, and the record that they lead to. */
export const appendSprint = appending(SPRINT);

/** Verifies the record of a sprint: its chain holds, ends where the record says, and leads to exactly what is stored. */
export const verifySprint = verifying(SPRINT);
