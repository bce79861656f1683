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

/** What a list says of a sprint, from what is recorded: the latest look decides, a signature alone does not. */
export function rowMark({ sprint, record }: SprintRow): Mark {
  const validated = record?.looked?.validated === true;
  if (sprint.phase === 'deleted') return { word: 'Deleted in Jira', tone: 'neutral', icon: 'minusSquare' };
  if (validated) return STATES.validated;
  if (sprint.phase === 'closed') return closedMark(record);
  if (record === undefined) return STATES.none;
  if (record.signed.some(({ decision }) => decision === 'rejected')) return STATES.rejected;
  return record.signed.length > 0 ? STATES.signing : { word: 'Open', tone: 'information', icon: 'clock' };
}

/** Of a sprint that was completed: nothing is said to be missing that nobody has looked for. */
function closedMark(record: SprintRow['record']): Mark {
  if (record === undefined) return UNVALIDATED;
  if (record.looked === null)
    return { word: 'Completed, not checked since', tone: 'warning', icon: 'warning' };
  return record.signed.length > 0 ? NOT_NOW : UNVALIDATED;
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
