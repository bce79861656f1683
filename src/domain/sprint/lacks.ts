import type { Reason } from '../gate/reason';
import type { SprintCounts } from './counts';
import { MOST_IN_SPRINT } from './schema';
import type { SprintSituation } from './situation';

/** What a sprint lacks besides signatures, as data. */
export type SprintLack =
  | { readonly code: 'sprint-not-asked' }
  | { readonly code: 'sprint-not-open' }
  | { readonly code: 'sprint-deleted' }
  | { readonly code: 'sprint-too-large' }
  | { readonly code: 'sprint-unreadable'; readonly count: number }
  | { readonly code: 'sprint-empty' }
  | { readonly code: 'sprint-not-passed'; readonly relevant: number; readonly passed: number }
  | { readonly code: 'checklist'; readonly reason: Reason };

/** Everything that has to be there before a sprint can be signed, and that is not; the plainest first. */
export function lacksOf(
  situation: SprintSituation,
  counts: SprintCounts,
  lists: readonly Reason[],
): SprintLack[] {
  return [
    ...standing(situation),
    ...readable(situation, counts),
    ...passed(situation, counts),
    ...lists.map((reason): SprintLack => ({ code: 'checklist', reason })),
  ];
}

function standing({ policy, record, phase }: SprintSituation): SprintLack[] {
  return [
    ...(policy.sprint === undefined ? [{ code: 'sprint-not-asked' } as const] : []),
    ...(record.opened === undefined ? [{ code: 'sprint-not-open' } as const] : []),
    ...(phase === 'deleted' ? [{ code: 'sprint-deleted' } as const] : []),
  ];
}

function readable({ more }: SprintSituation, { issues, unreadable }: SprintCounts): SprintLack[] {
  if (more || issues > MOST_IN_SPRINT) return [{ code: 'sprint-too-large' }];
  return unreadable > 0 ? [{ code: 'sprint-unreadable', count: unreadable }] : [];
}

function passed({ policy }: SprintSituation, { relevant, passed: those }: SprintCounts): SprintLack[] {
  if (those < relevant) return [{ code: 'sprint-not-passed', relevant, passed: those }];
  return relevant === 0 && policy.sprint?.empty !== 'allow' ? [{ code: 'sprint-empty' }] : [];
}
