import { refuse, type Refusal } from '../shared/refusal';
import type { SprintAssessment } from './assess';
import { MOST_IN_SPRINT } from './schema';

/** Why nothing can be said of what a sprint holds, or nothing: it is gone, too large, or the app cannot read all of it. */
export function refuseScope(assessment: SprintAssessment): Refusal | undefined {
  const { unreadable } = assessment.counts;
  return (
    refuseSize(assessment) ??
    (unreadable > 0 ? refuse('sprint-unreadable', { count: unreadable }) : undefined)
  );
}

/** Why it is not even known which issues the sprint holds, or nothing. */
export function refuseSize({ lacks }: SprintAssessment): Refusal | undefined {
  if (lacks.some(({ code }) => code === 'sprint-deleted')) return refuse('no-sprint');
  return lacks.some(({ code }) => code === 'sprint-too-large')
    ? refuse('sprint-too-large', { most: MOST_IN_SPRINT })
    : undefined;
}
