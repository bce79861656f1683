import type { Ports, SprintCommit } from '../ports';

/** A failed write is unknown, not failed: when the stored record ends in our entry, it happened. */
export async function settleSprint({ sprints }: Ports, commit: SprintCommit): Promise<'committed' | 'lost'> {
  try {
    return await sprints.commit(commit);
  } catch (error) {
    const { record } = await sprints.load(commit.record.sprintId, commit.record.projectId);
    if (record?.head === commit.record.head) return 'committed';
    throw error;
  }
}
