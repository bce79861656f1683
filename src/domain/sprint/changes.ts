import { lastAnswer } from '../gate/changes';
import type { ChangedPart } from '../gate/reason';
import { byInstant } from '../shared/instants';
import { changedParts } from '../signoff/fingerprint';
import type { Fingerprint, Signoff } from '../signoff/schema';
import type { DriftItem, DriftKind } from './drift';
import type { SprintRecord } from './schema';

const CHECKLIST = 'checklist:';

/** What of the drift makes a part of the fingerprint another. */
const KINDS: Readonly<Record<string, readonly DriftKind[]>> = {
  scope: ['added', 'removed', 'irrelevant', 'relevant'],
  issues: ['added', 'removed', 'irrelevant', 'relevant', 'changed'],
};

/** The parts of a sprint that changed since a signature, with when and by whom the latest change was, where known. */
export function sprintChanges(
  signoff: Signoff,
  current: Fingerprint,
  drift: readonly DriftItem[],
  record: Pick<SprintRecord, 'checklists'>,
): ChangedPart[] {
  return changedParts(signoff.fingerprint, current).map((part) => {
    if (part.startsWith(CHECKLIST)) {
      const answer = lastAnswer(part.slice(CHECKLIST.length), signoff, record);
      return { part, by: answer?.by, at: answer?.at };
    }
    const cause = latest(part, signoff, drift);
    return { part, by: cause?.by ?? undefined, at: cause?.at ?? undefined };
  });
}

function latest(part: string, { at: signed }: Signoff, drift: readonly DriftItem[]): DriftItem | undefined {
  return drift
    .filter(({ kind, at }) => at !== null && at >= signed && KINDS[part]?.includes(kind) === true)
    .sort((one, other) => byInstant(one.at ?? signed, other.at ?? signed))
    .at(-1);
}
