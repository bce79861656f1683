import type { AwaitingSprint } from '../../domain/awaiting/schema';
import type { Instant, JiraId, Slug } from '../../domain/shared/ids';
import type { Observation } from '../../domain/sprint/schema';
import type { SprintPlace } from './sprints';
import type { Fate } from './fate';

export type { AwaitingSprint } from '../../domain/awaiting/schema';

/** What a look found of a sprint as a whole: where it was, how many relevant issues it held and how many had passed. */
export type SprintFinding = Pick<Observation, 'phase' | 'validated' | 'relevant' | 'passed'>;

/**
 * For whom a sprint waits, and how far it is, as the latest look at it found. `sequence` counts looks that were written and is what writers
 * compare; `revision` is that of the sprint's record which was looked at, `looked` when the look began.
 */
export interface SprintWaits extends SprintPlace {
  readonly sequence: number;
  readonly revision: number;
  readonly looked: Instant;
  readonly found: SprintFinding;
  readonly rows: readonly AwaitingSprint[];
}

/** The most sprints of which looks are read at a time. */
export const MOST_LOOKS = 50;

/** The most sprints of which rows are read strictly at a time. */
export const MOST_PLACES = 20;

/** Sprints in the approver's queue: derived, for finding and showing. Nothing here decides. */
export interface SprintQueue {
  /** Strict. */
  load(place: SprintPlace): Promise<SprintWaits | undefined>;
  /**
   * What a look found and its rows in one transaction, on the condition that `expected` is the stored sequence (0: none).
   * Rows of the one before that are not in the new one go.
   */
  commit(next: SprintWaits, expected: number): Promise<Fate>;
  /**
   * Strict: the rows of at most `MOST_PLACES` sprints. None of a sprint whose record is another than the one that was
   * looked at. One request for the rows and two for the records.
   */
  current(places: readonly SprintPlace[]): Promise<readonly AwaitingSprint[]>;
  /** Strict: the latest looks at not more than `MOST_LOOKS` sprints, twenty-five a request; absent where nobody looked. */
  looks(places: readonly SprintPlace[]): Promise<readonly SprintWaits[]>;
  /** One query: a page of the sprints that wait for a role, the most urgent first, of these projects only when they are named. It may lag. */
  waitingFor(
    role: Slug,
    page: { readonly projects?: readonly JiraId[]; readonly cursor?: string; readonly limit: number },
  ): Promise<{ readonly rows: readonly AwaitingSprint[]; readonly next?: string }>;
}
