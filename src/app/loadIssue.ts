import type { IssueFacts } from '../domain/gate/facts';
import { membershipsAsked } from '../domain/policy/holds';
import type { Policy } from '../domain/policy/schema';
import type { IssueRecord } from '../domain/record/schema';
import type { JiraId } from '../domain/shared/ids';
import { refuse, type Refusal } from '../domain/shared/refusal';
import type { IssuePlace } from './place';
import type { Directory, IssueGrants, Ports } from './ports';

export interface LoadedIssue {
  readonly facts: IssueFacts;
  readonly grants: IssueGrants;
  readonly record: IssueRecord | undefined;
  readonly policy: Policy | undefined;
}

/**
 * One round of Jira (the issue as app, the permissions as the caller), then one round of storage.
 * An issue that the caller may not browse is answered as one that does not exist.
 */
export async function loadIssue(
  { jira, store, directory }: Ports,
  { issueId }: IssuePlace,
  asked?: { readonly moves: boolean },
): Promise<LoadedIssue | Refusal> {
  const [facts, grants] = await Promise.all([jira.issue(issueId, asked), jira.issueGrants(issueId)]);
  if (facts === undefined || grants === undefined) return refuse('not-found');
  const { record, policy } = await store.load(facts.id, facts.projectId);
  return {
    facts,
    record,
    policy,
    grants: await withMemberships(directory, grants, { projectId: facts.projectId, policy }),
  };
}

/** Memberships are asked for only where a role of the policy rests on one: the built-in roles cost nothing. */
export async function withMemberships(
  directory: Directory,
  grants: IssueGrants,
  { projectId, policy }: { readonly projectId: JiraId; readonly policy: Policy | undefined },
): Promise<IssueGrants> {
  const asked = membershipsAsked(policy?.roles ?? []);
  if (asked.groups.length === 0 && asked.projectRoles.length === 0) return grants;
  return { ...grants, ...(await directory.memberships(projectId, asked)) };
}
