import { refuse, isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { JiraId } from '../../domain/shared/ids';
import type { SitePlace } from '../place';
import type { IssueGrants, Ports } from '../ports';

/** The permission of the manifest that lets somebody put a policy in force. */
export const PUBLISH = 'publish-policy';

export const mayEdit = ({ administer }: IssueGrants): boolean => administer;
export const mayPublish = ({ permissions }: IssueGrants): boolean => permissions.has(PUBLISH);

/** What a use case asks of the caller beyond browsing the project. */
export type Right = 'edit' | 'publish';

const NEEDS: Readonly<Record<Right, { held(grants: IssueGrants): boolean; permission: string }>> = {
  edit: { held: mayEdit, permission: 'Administer Projects' },
  publish: { held: mayPublish, permission: 'Publish compliance policy' },
};

/** What the caller may do in the project, or a refusal. A project that may not be browsed is as one that does not exist. */
export async function authorise(
  { jira }: Pick<Ports, 'jira'>,
  projectId: JiraId,
  rights: readonly Right[] = [],
): Promise<IssueGrants | Refusal> {
  const grants = await jira.projectGrants(projectId);
  if (grants === undefined) return refuse('not-found');
  const lacking = rights.find((right) => !NEEDS[right].held(grants));
  return lacking === undefined ? grants : refuse('no-permission', { permission: NEEDS[lacking].permission });
}

/** The project that a page is about, where the caller may browse it: its own, or that of the issue it stands on. */
export async function browsedProject(
  ports: Pick<Ports, 'jira'>,
  { issueId, projectId }: SitePlace,
): Promise<{ readonly projectId: JiraId } | Refusal> {
  if (issueId !== undefined) return projectOf(ports, issueId);
  if (projectId === undefined) return refuse('invalid-request', { where: 'page' });
  const grants = await authorise(ports, projectId);
  return isRefusal(grants) ? grants : { projectId };
}

async function projectOf(
  { jira }: Pick<Ports, 'jira'>,
  issueId: JiraId,
): Promise<{ readonly projectId: JiraId } | Refusal> {
  const [facts, grants] = await Promise.all([jira.issue(issueId), jira.issueGrants(issueId)]);
  if (facts === undefined || grants === undefined) return refuse('not-found');
  return { projectId: facts.projectId };
}
