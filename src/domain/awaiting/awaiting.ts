import type { Situation } from '../gate/decide';
import type { GateDecision, Reason } from '../gate/reason';
import type { Gate, SignoffRequirement } from '../policy/schema';
import type { Instant } from '../shared/ids';
import { detailOf } from './detail';
import type { AwaitingRow } from './schema';

type Blocked = Extract<GateDecision, { outcome: 'blocked' }>;

const DAY_MS = 86_400_000;

/**
 * What of an issue waits for whom now: a row for each role of each gate that a holder could sign and the gate lacks.
 * Nothing waits while checklists have open items, nor for a role that signs after one that is not complete. A row that
 * waited before keeps its `since`.
 */
export function awaitingOf(
  situation: Situation,
  decisions: readonly GateDecision[],
  before: readonly AwaitingRow[],
): AwaitingRow[] {
  return situation.policy.gates.flatMap((gate) => {
    const decision = decisions.find((one) => one.gate === gate.id);
    if (decision?.outcome !== 'blocked' || !settled(decision)) return [];
    return gate.signoffs.flatMap((requirement, index) => {
      if (gate.signoffs.findIndex(({ role }) => role === requirement.role) !== index) return [];
      return rowFor({ situation, gate, decision, before }, requirement);
    });
  });
}

interface Setting {
  readonly situation: Situation;
  readonly gate: Gate;
  readonly decision: Blocked;
  readonly before: readonly AwaitingRow[];
}

/** Signers sign for answers: while an item is open, nobody can approve. */
const settled = ({ reasons }: Blocked): boolean => reasons.every((reason) => !('checklist' in reason));

const reasonsFor = (decision: Blocked, role: string): Reason[] =>
  decision.reasons.filter((reason) => 'role' in reason && reason.role === role);

function rowFor(
  { situation, gate, decision, before }: Setting,
  requirement: SignoffRequirement,
): AwaitingRow[] {
  const { role, meaning, after, dueDays } = requirement;
  const lacking = reasonsFor(decision, role);
  if (lacking.length === 0) return [];
  if (after !== undefined && reasonsFor(decision, after).length > 0) return [];
  const because = becauseOf(lacking);
  const since = sinceOf({ gate: gate.id, role, because }, before) ?? situation.now;
  const detail = detailOf(situation, gate, requirement);
  return [
    {
      projectId: situation.facts.projectId,
      issueId: situation.facts.id,
      role,
      gate: gate.id,
      meaning,
      since,
      ...(dueDays === undefined ? {} : { due: daysAfter(since, dueDays) }),
      because,
      ...(detail === undefined ? {} : { detail }),
    },
  ];
}

const BECAUSE = {
  'signoff-rejected': 'rejected',
  'signoff-not-independent': 'not-independent',
  'signoff-stale': 'stale',
  'signoff-expired': 'expired',
} as const;

/** The gravest of several: a rejection, then a signer who does not count, then what changed, then what expired. */
function becauseOf(lacking: readonly Reason[]): AwaitingRow['because'] {
  const codes = lacking.map(({ code }) => code);
  const [, because = 'first' as const] =
    Object.entries(BECAUSE).find(([code]) => codes.some((c) => c === code)) ?? [];
  return because;
}

/** A rejection begins another wait than the one that it ended. */
function sinceOf(
  row: Pick<AwaitingRow, 'gate' | 'role' | 'because'>,
  before: readonly AwaitingRow[],
): Instant | undefined {
  const known = before.find(({ gate, role }) => gate === row.gate && role === row.role);
  if (known === undefined) return undefined;
  const same = known.because === row.because || (known.because !== 'rejected' && row.because !== 'rejected');
  return same ? known.since : undefined;
}

const daysAfter = (moment: Instant, days: number): Instant =>
  new Date(Date.parse(moment) + days * DAY_MS).toISOString();
