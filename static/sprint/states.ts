import type {
  SprintDrift,
  SprintIssueRow,
  SprintRow,
  SprintState,
  SprintView,
} from '../../src/contract/sprintView';
import type { IconName, IconTone } from '../kit/Icon';
import type { LozengeTone } from '../kit/Lozenge';

/** A state as a word, with its shape and its colour. */
export interface Mark {
  readonly word: string;
  readonly tone: LozengeTone;
  readonly icon: IconName;
}

/** How far the validation of a sprint is. */
export const STATES: Readonly<Record<SprintState, Mark>> = {
  none: { word: 'Not opened', tone: 'neutral', icon: 'unchecked' },
  open: { word: 'Not ready to sign', tone: 'neutral', icon: 'error' },
  ready: { word: 'Ready to sign', tone: 'information', icon: 'pen' },
  signing: { word: 'Being signed', tone: 'information', icon: 'pen' },
  validated: { word: 'Clinically validated', tone: 'success', icon: 'success' },
  stale: { word: 'Stale', tone: 'warning', icon: 'warning' },
  rejected: { word: 'Rejected', tone: 'danger', icon: 'crossCircle' },
};

const UNVALIDATED: Mark = {
  word: 'Completed without clinical validation',
  tone: 'danger',
  icon: 'error',
};

/** It was signed; whether that held when it was completed, the history says. */
const NOT_NOW: Mark = { ...UNVALIDATED, word: 'Completed, not clinically validated now' };

const NOT_CHECKED: Mark = { word: 'Completed, not checked since', tone: 'warning', icon: 'warning' };

/** Everybody has signed, and the recorded look did not find it validated. */
const NOT_HOLDING: Mark = { word: 'Signed, not validated', tone: 'warning', icon: 'warning' };

/** What was recorded after the look may have ended it. */
const WAS: Mark = { word: 'Validated when last checked', tone: 'warning', icon: 'warning' };

const DELETED: Mark = { word: 'Deleted in Jira', tone: 'neutral', icon: 'minusSquare' };
const OPEN: Mark = { word: 'Open', tone: 'information', icon: 'clock' };

/**
 * What a list says of a sprint, from what is recorded: no more than the latest recorded look and the signatures that
 * stand say together.
 */
export function rowMark({ sprint: { phase }, record }: SprintRow): Mark {
  if (phase === 'deleted') return DELETED;
  if (record === undefined) return phase === 'closed' ? UNVALIDATED : STATES.none;
  if (phase === 'closed' && record.looked?.phase !== 'closed') return NOT_CHECKED;
  return validatedMark(record) ?? (phase === 'closed' ? closedMark(record) : openMark(record));
}

type Recorded = NonNullable<SprintRow['record']>;

function validatedMark({ looked, complete }: Recorded): Mark | undefined {
  if (looked?.validated !== true || !complete) return undefined;
  return looked.later ? WAS : STATES.validated;
}

const closedMark = ({ signed, revoked }: Recorded): Mark =>
  signed.length + revoked > 0 ? NOT_NOW : UNVALIDATED;

function openMark({ signed, complete }: Recorded): Mark {
  if (signed.some(({ decision }) => decision === 'rejected')) return STATES.rejected;
  if (complete) return NOT_HOLDING;
  return signed.length > 0 ? STATES.signing : OPEN;
}

/** Completed in Jira while its validation was not there, or does not hold any more. */
export function closedUnvalidated({ sprint, state, slots }: SprintView): Mark | undefined {
  if (sprint.phase !== 'closed' || state === 'validated') return undefined;
  return slots.some(({ given }) => given.length > 0) ? NOT_NOW : UNVALIDATED;
}

interface Shape {
  readonly word: string;
  readonly icon: IconName;
  readonly tone: IconTone;
}

/** The counted gate of one issue. */
export const OUTCOMES: Readonly<Record<SprintIssueRow['outcome'], Shape>> = {
  passed: { word: 'Passed', icon: 'success', tone: 'success' },
  blocked: { word: 'Blocked', icon: 'error', tone: 'danger' },
  'not-applicable': { word: 'Not relevant', icon: 'minusSquare', tone: 'subtlest' },
};

/** The shape of what moved since the baseline or a signature. Its sentence says the word. */
export const DRIFTS: Readonly<Record<SprintDrift['kind'], Omit<Shape, 'word'>>> = {
  added: { icon: 'plus', tone: 'subtle' },
  removed: { icon: 'minus', tone: 'subtle' },
  changed: { icon: 'edit', tone: 'warning' },
  reopened: { icon: 'undo', tone: 'warning' },
  irrelevant: { icon: 'minusSquare', tone: 'warning' },
  relevant: { icon: 'plus', tone: 'warning' },
};
