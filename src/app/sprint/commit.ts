import type { Ports, SprintCommit, Fate } from '../ports';
import { settled } from '../untilCommitted';

/** It happened when the stored record ends in our entry. */
export const settleSprint = ({ sprints }: Ports, commit: SprintCommit): Promise<Fate> =>
  settled(
    () => sprints.commit(commit),
    async () => {
      const { record } = await sprints.load(commit.record.sprintId, commit.record.projectId);
      return record?.head === commit.record.head;
    },
  );
