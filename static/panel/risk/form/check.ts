import type { HazardDraft } from '../../../../src/contract/hazardDraft';
import type { Trouble } from '../../../kit/outcome';
import { isKey } from './draft';

export type WordField = keyof HazardDraft['words'];

/** A refusal at the field that it is about: a text, or the issue of a control by its place. Without one, at the foot. */
export interface FieldTrouble {
  readonly field?: WordField | number;
  readonly trouble: Trouble;
}

const MOST_LETTERS = 2000;
export const WORD_FIELDS: readonly WordField[] = ['hazard', 'situation', 'harm', 'benefit'];

/** What is wrong with a draft before it is sent. A draft with missing parts is nothing wrong. */
export function check({ words, controls }: HazardDraft): FieldTrouble | undefined {
  const long = WORD_FIELDS.find((field) => words[field].trim().length > MOST_LETTERS);
  if (long !== undefined) return { field: long, trouble: TOO_LONG };
  const unnamed = controls.findIndex(({ issue, kept }) => kept === undefined && !isKey(issue));
  return unnamed === -1 ? undefined : { field: unnamed, trouble: NO_KEY };
}

const TOO_LONG: Trouble = {
  code: 'too-large',
  title: 'This text is too long',
  message: `At most ${String(MOST_LETTERS)} characters. Nothing is saved.`,
};
const NO_KEY: Trouble = {
  code: 'unknown-control',
  title: 'Not the key of an issue',
  message: 'Write the key of the issue that carries the control out, such as TELE-151.',
};

/** The field that a refusal of the app is about. */
export function placed(trouble: Trouble, { controls }: HazardDraft): FieldTrouble {
  const about = trouble.about ?? {};
  const field = WORD_FIELDS.find((name) => name === about['field']);
  if (field !== undefined) return { field, trouble };
  if (trouble.code !== 'unknown-control') return { trouble };
  const control = controls.findIndex(({ issue }) => issue.trim().toUpperCase() === about['issue']);
  return control === -1 ? { trouble } : { field: control, trouble };
}
