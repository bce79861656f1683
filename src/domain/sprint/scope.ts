import type { JiraId } from '../shared/ids';
import { isRelevant, judgeIssue, type JudgedIssue } from './judge';
import type { ScopeItem, VouchedItem } from './schema';
import type { SprintSituation } from './situation';

/** What a sprint holds, judged issue by issue. */
export interface JudgedScope {
  /** By id, each once. */
  readonly issues: readonly JudgedIssue[];
  /** In the sprint, but not to be read; sorted, each once. An issue that moved to another project meanwhile is one of them. */
  readonly unreadable: readonly JiraId[];
}

/** Judges everything that a sprint holds of the project by the gate that its policy counts. */
export function judgeScope({ policy, members, unreadable, now, sha256 }: SprintSituation): JudgedScope {
  const gate = policy.gates.find(({ id }) => id === policy.sprint?.gate);
  const readable = new Map(
    members.filter(({ facts }) => facts.projectId === policy.projectId).map((one) => [one.facts.id, one]),
  );
  const elsewhere = members.map(({ facts }) => facts.id);
  const missing = new Set([...unreadable, ...elsewhere].filter((id) => !readable.has(id)));
  return {
    issues: [...readable.values()]
      .map((member) => judgeIssue(member, { policy, gate, now, sha256 }))
      .sort((one, other) => byId(one.id, other.id)),
    unreadable: [...missing].sort(byId),
  };
}

/** Ids of Jira in the order of their numbers. */
export const byId = (one: JiraId, other: JiraId): number =>
  one.length - other.length || (one < other ? -1 : Number(one > other));

/** The scope as a baseline keeps it. */
export const baselineOf = ({ issues }: JudgedScope): ScopeItem[] =>
  issues.map((issue) => ({ id: issue.id, relevant: isRelevant(issue), estimate: issue.member.estimate }));

/** The scope as a signer vouches for it. What cannot be read has not passed. */
export const vouchedOf = ({ issues, unreadable }: JudgedScope): VouchedItem[] =>
  [
    ...issues.map(({ id, outcome, root }): VouchedItem => ({ id, outcome, root })),
    ...unreadable.map((id): VouchedItem => ({ id, outcome: 'blocked', root: null })),
  ].sort((one, other) => byId(one.id, other.id));
