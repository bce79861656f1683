import type { JiraId } from '../../domain/shared/ids';
import type { SprintRecord } from '../../domain/sprint/schema';
import type { Ports } from '../ports';

/**
 * Asks for sprints of a project to be looked at again, those whose validation was opened. Never fails: what is lost here
 * the hourly pass makes up for.
 */
export async function askForLooks(
  { sprints, outbox, now }: Ports,
  projectId: JiraId,
  sprintIds: readonly JiraId[],
): Promise<void> {
  for (const sprintId of sprintIds) {
    try {
      const { record } = await sprints.load(sprintId, projectId);
      if (record?.opened !== undefined) await outbox.sprint({ sprintId, projectId, asked: now() });
    } catch {
      // The next look brings it up to date.
    }
  }
}

/**
 * The same for all sprints of a project that are not over, as they were last seen: another policy may ask others to sign.
 * Records are read ten at a time, by query.
 * @throws when the storage or the queue does not answer
 */
export async function askForAllLooks({ sprints, outbox, now }: Ports, projectId: JiraId): Promise<void> {
  let cursor: string | undefined;
  do {
    const { records, next } = await sprints.inProject(projectId, cursor);
    for (const { sprintId } of records.filter(goesOn))
      await outbox.sprint({ sprintId, projectId, asked: now() });
    cursor = next;
  } while (cursor !== undefined);
}

const goesOn = ({ opened, observed }: SprintRecord): boolean => {
  const phase = observed.at(-1)?.phase;
  return opened !== undefined && phase !== 'closed' && phase !== 'deleted';
};
