import type { Reason } from '../../../domain/gate/reason';
import { roleName } from '../../../domain/gate/words';
import { dependenceOf } from '../../../domain/signoff/independence';
import { knownOf } from '../../../domain/record/empty';
import type { JudgedIssue } from '../../../domain/sprint/judge';
import { personOf } from '../../view/display';
import type { SeenSprint } from './seen';

const MOST = 5;
/** With more people who can sign, the role is named. */
const MOST_PEOPLE = 2;

/** Who is next on an issue that has not passed: its assignee while content is missing, then whoever signs. */
export function awaitsOf(seen: SeenSprint, issue: JudgedIssue): string[] {
  if (issue.outcome !== 'blocked') return [];
  const content = issue.reasons.filter((reason) => !('role' in reason));
  if (content.length > 0) return [issue.member.facts.assigneeName ?? 'Whoever may edit the issue'];
  const now = issue.reasons.filter((reason) => !('after' in reason) || reason.after === undefined);
  return [...new Set(now.flatMap((reason) => signersOf(seen, issue, reason)))].slice(0, MOST);
}

/** Whoever signed signs again; otherwise the holders of the role who may, where they are few. */
function signersOf(seen: SeenSprint, issue: JudgedIssue, reason: Reason): string[] {
  if (!('role' in reason)) return [];
  if (reason.code === 'signoff-stale' || reason.code === 'signoff-expired')
    return [personOf(seen.display, reason.signer).name];
  const able = ableTo(seen, issue, reason.role);
  const isFew = able.length > 0 && able.length <= MOST_PEOPLE;
  return isFew ? able : [`The ${roleName(seen.loaded.policy, reason.role)}`];
}

function ableTo({ display, loaded }: SeenSprint, { member }: JudgedIssue, role: string): string[] {
  const { policy, requirement } = loaded;
  const gate = policy.gates.find(({ id }) => id === requirement.gate);
  const { facts } = member;
  const record = knownOf(member.record, facts);
  return (display.holders.get(role) ?? [])
    .filter(
      ({ accountId }) => gate !== undefined && dependenceOf(accountId, gate, facts, record) === undefined,
    )
    .map(({ name }) => name);
}
