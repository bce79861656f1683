import { sprintAwaitingOf } from '../../domain/awaiting/sprint';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import type { Instant } from '../../domain/shared/ids';
import type { SprintAssessment } from '../../domain/sprint/assess';
import type { Ports, SprintFinding, SprintPlace, SprintWaits, Fate } from '../ports';

/** One look at a sprint, from before anything of it was read. */
export interface BegunLook extends SprintPlace {
  /** What the look before left. */
  readonly before: SprintWaits | undefined;
  readonly looked: Instant;
  /** Writes down that somebody looked, even where nothing else is new. */
  readonly noted: boolean;
}

/** What was queued before must be read first: what somebody else finds later is then never overwritten with something older. */
export async function beginLook(
  { sprintQueue, now }: Ports,
  { sprintId, projectId, noted = false }: SprintPlace & { readonly noted?: boolean },
): Promise<BegunLook> {
  const before = await sprintQueue.load({ sprintId, projectId });
  return { sprintId, projectId, before, looked: now(), noted };
}

/** Brings the queue up to date with what a look found of the record in this revision; `lost` to a look that ended earlier. */
export async function endLook(
  { sprintQueue }: Ports,
  { sprintId, projectId, before, looked, noted }: BegunLook,
  assessment: SprintAssessment,
  revision: number,
): Promise<Fate> {
  const found = findingOf(assessment);
  const next = { revision, found, rows: sprintAwaitingOf(assessment, before?.rows ?? []) };
  if (!noted && isSame(before, next)) return 'committed';
  const expected = before?.sequence ?? 0;
  return sprintQueue.commit({ sprintId, projectId, sequence: expected + 1, looked, ...next }, expected);
}

const findingOf = ({ situation, validated, counts }: SprintAssessment): SprintFinding => ({
  ...{ phase: situation.phase, validated },
  ...{ relevant: counts.relevant, passed: counts.passed },
});

type Found = Pick<SprintWaits, 'revision' | 'found' | 'rows'>;

const isSame = (before: SprintWaits | undefined, next: Found): boolean =>
  before !== undefined && json(before) === json(next);

const json = ({ revision, found, rows }: Found): string =>
  canonicalJson({ revision, found: { ...found }, rows: rows.map((row) => ({ ...row })) });
