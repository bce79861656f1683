import type { HazardDraft } from '../../../../src/contract/hazardDraft';
import { TextField } from '../../../kit/TextField';
import type { FieldTrouble, WordField } from './check';

/** The id of a field of the form: of a text, or of a control's issue by its place. */
export const fieldIdOf = (form: string, field: WordField | number): string => `${form}-${String(field)}`;

interface Asked {
  readonly field: WordField;
  readonly label: string;
  readonly hint: string;
}

const CHAIN: readonly Asked[] = [
  {
    field: 'hazard',
    label: 'Hazard',
    hint: 'What could be a source of harm, such as a dose suggested on an old result.',
  },
  {
    field: 'situation',
    label: 'Hazardous situation',
    hint: 'How people, data or equipment come to be exposed to it.',
  },
  { field: 'harm', label: 'Harm', hint: 'What then happens to a person, their data or their care.' },
];
const BENEFIT: readonly Asked[] = [
  {
    field: 'benefit',
    label: 'Benefit against the residual risk',
    hint: 'Wanted where what remains is not acceptable by itself: why the benefit outweighs it.',
  },
];

interface WordsFieldProps {
  readonly id: string;
  /** The text on benefit and risk, which comes last, and not the chain from hazard to harm. */
  readonly benefit?: boolean;
  readonly words: HazardDraft['words'];
  readonly trouble: FieldTrouble | undefined;
  readonly onChange: (words: HazardDraft['words']) => void;
}

/** What is written about a hazard. None of it names a patient: the server refuses what looks like it. */
export function WordsField({ id, benefit = false, words, trouble, onChange }: WordsFieldProps) {
  return (benefit ? BENEFIT : CHAIN).map(({ field, label, hint }) => (
    <TextField
      key={field}
      id={fieldIdOf(id, field)}
      label={label}
      hint={hint}
      lines={2}
      optional={benefit}
      value={words[field]}
      refusal={trouble?.field === field ? trouble.trouble : undefined}
      onChange={(text) => onChange({ ...words, [field]: text })}
    />
  ));
}
