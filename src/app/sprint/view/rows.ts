import type { SprintBlocker, SprintIssueRow } from '../../../contract/sprintView';
import { explainReason } from '../../../domain/gate/explain';
import { roleName } from '../../../domain/gate/words';
import type { JudgedIssue } from '../../../domain/sprint/judge';
import { carriedFrom, seemingMemberships } from '../../../domain/sprint/memberships';
import type { SprintIssue } from '../../ports';
import { personOf } from '../../view/display';
import { awaitsOf } from './awaits';
import { exceptionsOf } from './exceptions';
import type { SeenSprint } from './seen';
import { signaturesOf } from '../../../domain/sprint/signatures';

const MOST_MISSING = 5;
const MOST_BLOCKERS = 50;
const MOST_LISTED = 50;
const MOST_SIGNED = 20;
const MOST_EARLIER = 10;

/** The issues of the sprint that the viewer may browse, in the order of their ids. */
export const rowsOf = (seen: SeenSprint): SprintIssueRow[] =>
  seen.look.assessment.issues.flatMap((issue) => rowOf(seen, issue));

function rowOf(seen: SeenSprint, judged: JudgedIssue): SprintIssueRow[] {
  const facts = seen.look.issues.get(judged.id);
  if (facts === undefined || !seen.visible.has(judged.id)) return [];
  const { id, key, summary, statusName, statusCategory } = facts;
  const { policy } = seen.loaded;
  const missing = judged.reasons.map((reason) => explainReason(reason, policy).title);
  return [
    {
      issue: { id, key, summary, status: statusName, statusCategory },
      outcome: judged.outcome,
      signed: signedOf(seen, judged),
      missing: missing.slice(0, MOST_MISSING),
      awaits: awaitsOf(seen, judged),
      estimate: facts.estimate,
      exceptions: exceptionsOf(seen, id),
      since: sinceOf(seen, id),
      earlier: earlierOf(seen, facts),
    },
  ];
}

/** What held it before, by what looks like its sprints: shown, and nothing more. */
const earlierOf = ({ loaded }: SeenSprint, facts: SprintIssue): string[] =>
  carriedFrom(seemingMemberships(facts) ?? [], loaded.sprintId)
    .slice(-MOST_EARLIER)
    .map(({ name }) => name);

/** Who signed the counted gate for what the issue is now. */
const signedOf = ({ display, loaded, look }: SeenSprint, judged: JudgedIssue): SprintIssueRow['signed'] =>
  signaturesOf(judged, look.assessment.situation)
    .slice(0, MOST_SIGNED)
    .map(({ signer, role, at }) => ({
      ...{ by: personOf(display, signer), role: roleName(loaded.policy, role), at },
    }));

function sinceOf({ loaded }: SeenSprint, id: string): SprintIssueRow['since'] {
  const { baseline } = loaded.record ?? {};
  if (baseline === undefined) return 'none';
  return baseline.issues.some((issue) => issue.id === id) ? 'baseline' : 'added';
}

/** Who holds the sprint up, whoever holds up most first. */
export function blockersOf(rows: readonly SprintIssueRow[]): SprintBlocker[] {
  const waiting = new Map<string, { id: string; key: string }[]>();
  for (const { issue, awaits } of rows) {
    for (const who of awaits)
      waiting.set(who, [...(waiting.get(who) ?? []), { id: issue.id, key: issue.key }]);
  }
  return [...waiting]
    .map(([who, issues]) => ({ who, issues: issues.slice(0, MOST_LISTED), count: issues.length }))
    .sort((one, other) => other.count - one.count || one.who.localeCompare(other.who, 'en'))
    .slice(0, MOST_BLOCKERS);
}
