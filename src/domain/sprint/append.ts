import { appending, sprintChain } from '../audit/append';
import { evolveSprint } from './evolve';
import type { SprintRecord } from './schema';

/** Appends events to the chain of a sprint: the entries to store, and the record that they lead to. */
export const appendSprint = appending<SprintRecord>(
  ({ sprintId, projectId }) => sprintChain(sprintId, projectId),
  evolveSprint,
);
