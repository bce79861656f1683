import { NO_ENTRY } from '../audit/entry';
import type { JiraId } from '../shared/ids';
import type { SprintRecord } from './schema';

/** The record of a sprint in a project of which nothing is known yet. */
export const emptySprint = (sprintId: JiraId, projectId: JiraId, salt: string): SprintRecord => ({
  v: 1,
  sprintId,
  projectId,
  salt,
  revision: 0,
  head: NO_ENTRY,
  checklists: {},
  signoffs: [],
  observed: [],
  commands: [],
});
