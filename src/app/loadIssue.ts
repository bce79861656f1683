import type { IssueFacts } from '../domain/gate/facts';
import type { Policy } from '../domain/policy/schema';
import type { IssueRecord } from '../domain/record/schema';
import { refuse, type Refusal } from '../domain/shared/refusal';
import type { IssuePlace } from './place';
import type { IssueGrants, Ports } from './ports';

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
  { jira, store }: Ports,
  { issueId }: IssuePlace,
  asked?: { readonly moves: boolean },
): Promise<LoadedIssue | Refusal> {
  const [facts, grants] = await Promise.all([jira.issue(issueId, asked), jira.issueGrants(issueId)]);
  if (facts === undefined || grants === undefined) return refuse('not-found');
  return { facts, grants, ...withDefaults(await store.load(facts.id, facts.projectId)) };
}

const withDefaults = ({ record, policy }: { record?: IssueRecord; policy?: Policy }) => ({ record, policy });
