import type { JiraId } from '../../domain/shared/ids';
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
