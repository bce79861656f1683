import { asUser, route } from '@forge/api';
import * as z from 'zod';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { requireBody } from './request';

const status = z.object({ id: jiraId, name: z.string(), statusCategory: z.object({ key: z.string() }) });
const byIssueType = z.array(z.object({ statuses: z.array(status) }));

/**
 * The statuses of a project's workflows, each once, as the caller sees them. `category` is Jira's category key:
 * `new`, `indeterminate` or `done`.
 */
export async function statuses(
  projectId: JiraId,
): Promise<readonly { id: JiraId; name: string; category: string }[]> {
  const path = route`/rest/api/3/project/${projectId}/statuses`;
  const types = await requireBody('getAllStatuses', asUser().requestJira(path), byIssueType);
  const all = types.flatMap((type) => type.statuses);
  return [...new Map(all.map((each) => [each.id, each])).values()].map((each) => ({
    id: each.id,
    name: each.name,
    category: each.statusCategory.key,
  }));
}
