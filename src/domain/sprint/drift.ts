import type { AccountId, Instant, JiraId } from '../shared/ids';
import { causeOf } from './causes';
import { isRelevant, type JudgedIssue } from './judge';
import { byId, type JudgedScope } from './scope';
import type { SprintSituation } from './situation';

export type DriftKind = 'added' | 'removed' | 'changed' | 'reopened' | 'irrelevant' | 'relevant';
export type DriftBasis = 'baseline' | 'signature';

/** What moved since the scope was agreed on, or since somebody last signed; when and by whom, where that is known. */
export interface DriftItem {
  readonly kind: DriftKind;
  readonly since: DriftBasis;
  readonly issue: JiraId;
  readonly at: Instant | null;
  readonly by: AccountId | null;
}

/** An issue as it was then. Of a baseline no more is known than whether it was relevant. */
interface Then {
  readonly id: JiraId;
  readonly relevant: boolean;
  readonly passed?: boolean;
  readonly root?: string | null;
}

/**
 * All drift: since the baseline first, then since the latest signature that still stands. Where it is not known what the
 * sprint holds, nothing is known to have moved.
 */
export function driftOf(situation: SprintSituation, scope: JudgedScope): DriftItem[] {
  if (situation.more || situation.phase === 'deleted') return [];
  const { baseline, vouched, signoffs } = situation.record;
  const signed = signoffs.some(({ revoked }) => revoked === undefined);
  return [
    ...(baseline === undefined ? [] : moved({ situation, scope }, 'baseline', baseline.at, baseline.issues)),
    ...(vouched === undefined || !signed
      ? []
      : moved({ situation, scope }, 'signature', vouched.at, vouched.issues.map(vouchedThen))),
  ];
}

const vouchedThen = ({
  id,
  outcome,
  root,
}: {
  readonly id: JiraId;
  readonly outcome: JudgedIssue['outcome'];
  readonly root: string | null;
}): Then => ({ id, relevant: isRelevant({ outcome }), passed: outcome === 'passed', root });

interface Now {
  readonly situation: SprintSituation;
  readonly scope: JudgedScope;
}

function moved(
  { situation, scope }: Now,
  since: DriftBasis,
  from: Instant,
  before: readonly Then[],
): DriftItem[] {
  const was = new Map(before.map((one) => [one.id, one]));
  const now = new Map(scope.issues.map((issue) => [issue.id, issue]));
  const present = new Set([...now.keys(), ...scope.unreadable]);
  const ids = [...new Set([...was.keys(), ...present])].sort(byId);
  return ids.flatMap((issue) => {
    const judged = now.get(issue);
    return kindsOf(was.get(issue), judged, present.has(issue)).map((kind) => ({
      kind,
      since,
      issue,
      ...causeOf(kind, { situation, issue, judged, from }),
    }));
  });
}

/** What cannot be read now is there, and nothing else is known of it. */
function kindsOf(was: Then | undefined, now: JudgedIssue | undefined, present: boolean): DriftKind[] {
  if (was === undefined) return ['added'];
  if (!present) return ['removed'];
  return now === undefined ? [] : changesBetween(was, now);
}

function changesBetween(was: Then, now: JudgedIssue): DriftKind[] {
  if (was.relevant !== isRelevant(now)) return [was.relevant ? 'irrelevant' : 'relevant'];
  return [
    ...(typeof was.root === 'string' && was.root !== now.root ? (['changed'] as const) : []),
    ...(was.passed === true && now.outcome === 'blocked' ? (['reopened'] as const) : []),
  ];
}
