import type { Draft, Policy, SprintRequirement } from '../types';
import {
  allAsked,
  askedMarks,
  NO_ASKED_MARKS,
  removedAsks,
  type AskedMarks,
  type RemovedAsk,
} from './askedMarks';
import { ADDED, was, type Mark } from './mark';
import type { Names } from './names';
import { titlesOf } from './sentences';
import { emptyWords } from './sprintWords';

/** How the way in which risk is scored differs: another method, or another version of it. */
export function methodMark(riskMethod: string | undefined, policy: Policy | null, names: Names): Mark {
  const before = policy?.method;
  if (policy === null || (before === undefined && riskMethod === undefined)) return undefined;
  if (before === undefined) return ADDED;
  if (riskMethod !== before.id) return `was ${before.title}, version ${before.version}`;
  const latest = names.method(before.id).endsWith(`version ${before.version}`);
  return latest ? undefined : `was version ${before.version}`;
}

/** How what validates a sprint differs from what is in force, line by line. */
export interface SprintMarks extends AskedMarks {
  readonly isNew: boolean;
  readonly gate: Mark;
  readonly empty: Mark;
  readonly removed: readonly RemovedAsk[];
}

/** The marks of the sprint of a draft; undefined when no policy is in force to compare with. */
export function sprintMarks(
  now: SprintRequirement,
  policy: Policy | null,
  names: Names,
): SprintMarks | undefined {
  if (policy === null) return undefined;
  const before = policy.sprint;
  if (before === undefined)
    return { ...NO_ASKED_MARKS, isNew: true, gate: undefined, empty: undefined, removed: [] };
  const sides = { now, before, names, policy };
  const titleOf = titlesOf(policy.gates);
  return {
    ...askedMarks(sides),
    isNew: false,
    gate: now.gate === before.gate ? undefined : `was ${titleOf(before.gate)}`,
    empty: was(emptyWords(before.empty), emptyWords(now.empty)),
    removed: removedAsks(sides),
  };
}

/** How many lines of what validates a sprint differ. */
export const countSprintMarks = (marks: SprintMarks): number =>
  [...allAsked(marks), marks.gate, marks.empty].filter((mark) => mark !== undefined).length +
  marks.removed.length;

/** What validates a sprint in force, where the draft has nothing that does. */
export const sprintGone = (draft: Draft, policy: Policy | null): SprintRequirement | undefined =>
  draft.sprint === undefined ? policy?.sprint : undefined;
