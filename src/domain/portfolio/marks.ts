import { capitalised, checklistTitle, gateTitle, roleName } from '../gate/words';
import type { Policy } from '../policy/schema';
import type { Instant } from '../shared/ids';
import type { Standing } from '../standing/schema';
import type { SeenIssue } from './milestone';

/** The most marks of one milestone on the time line. */
export const MOST_MARKS = 60;

/** A sign-off that was given, a regulatory checklist that was completed, or a sign-off that waits and is due then, or now. */
export interface Mark {
  readonly kind: 'sign-off' | 'regulatory' | 'waiting';
  readonly at: Instant;
  readonly label: string;
}

interface Around {
  readonly policy: Policy;
  readonly issues: ReadonlyMap<string, SeenIssue>;
  readonly now: Instant;
}

/** What happened and is to happen in a milestone, oldest first: the latest of it, and how many are left out. */
export function marksOf(
  standings: readonly Standing[],
  around: Around,
): { readonly marks: readonly Mark[]; readonly left: number } {
  const all = standings.flatMap((standing) => marksOfIssue(standing, around));
  const sorted = all.sort((one, other) => (one.at < other.at ? -1 : 1));
  return { marks: sorted.slice(-MOST_MARKS), left: Math.max(0, sorted.length - MOST_MARKS) };
}

function marksOfIssue(standing: Standing, { policy, issues, now }: Around): Mark[] {
  const key = issues.get(standing.issueId)?.key ?? '';
  const on = (role: string, gate: string): string =>
    `${capitalised(roleName(policy, role))}, ${gateTitle(policy, gate)}, ${key}`;
  return [
    ...standing.signed.map(([at, role, gate]): Mark => ({ kind: 'sign-off', at, label: on(role, gate) })),
    ...standing.regulatory.map(([at, list]): Mark => ({
      kind: 'regulatory',
      at,
      label: `${checklistTitle(policy, list)} complete, ${key}`,
    })),
    ...standing.waits.map(({ role, gate, due }): Mark => ({
      kind: 'waiting',
      at: due ?? now,
      label: on(role, gate),
    })),
  ];
}
