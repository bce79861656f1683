import { useState } from 'react';
import type { Trouble } from '../../kit/outcome';
import { CheckField, FieldFrame, fieldProps, SelectField, TextField } from '../../kit/TextField';
import { visible } from '../../kit/text';
import { Value, type Field, type ValueProps } from './Value';

interface Choice {
  readonly id: string;
  readonly name: string;
}
type Shared<T> = Omit<ValueProps<T>, 'children' | 'check'> & { readonly hint?: string };

const MANY = 12;

/** Any of a list, by check boxes; a long list can be searched. */
export function ManyValue({
  choices,
  hint,
  ...rest
}: Shared<readonly string[]> & { readonly choices: readonly Choice[] }) {
  return (
    <Value {...rest}>
      {(field) => <CheckList field={field} choices={choices} label={rest.label} hint={hint} />}
    </Value>
  );
}

interface CheckListProps {
  readonly field: Field<readonly string[]>;
  readonly choices: readonly Choice[];
  readonly label: string;
  readonly hint?: string;
}

/** Choices of the list and those that are chosen but no longer in it: they can be left out, not lost unseen. */
function CheckList({ field: { id, value, set }, choices, label, hint }: CheckListProps) {
  const [search, setSearch] = useState('');
  const gone = value.filter((one) => choices.every((choice) => choice.id !== one));
  const all = [...choices, ...gone.map((one) => ({ id: one, name: `${one} (no longer in Jira)` }))];
  const shown = all.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  return (
    <fieldset className="check-list">
      <legend className="field-label">{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {all.length > MANY && (
        <TextField
          id={`${id}-search`}
          label="Search"
          type="search"
          optional
          value={search}
          onChange={setSearch}
        />
      )}
      <div className="check-list-items">
        {shown.map((choice) => (
          <CheckField
            key={choice.id}
            id={`${id}-${choice.id}`}
            label={visible(choice.name)}
            checked={value.includes(choice.id)}
            onChange={(on) => set(on ? [...value, choice.id] : value.filter((one) => one !== choice.id))}
          />
        ))}
        {shown.length === 0 && <p className="subtle">Nothing matches.</p>}
      </div>
    </fieldset>
  );
}

/** One of a list. */
export function OneValue({
  options,
  hint,
  ...rest
}: Shared<string> & { readonly options: readonly Choice[] }) {
  return (
    <Value {...rest}>
      {({ id, value, set }) => (
        <SelectField
          id={id}
          label={rest.label}
          hint={hint}
          value={value}
          options={options.map((one) => ({ value: one.id, label: visible(one.name) }))}
          onChange={set}
        />
      )}
    </Value>
  );
}

/** A text between two lengths. */
export function TextValue({ hint, least, most, ...rest }: Shared<string> & Lengths) {
  const check = (text: string): Trouble | undefined => {
    const size = text.trim().length;
    if (size >= least && size <= most) return undefined;
    const message = `Between ${least} and ${most} characters; it has ${size}.`;
    return { code: 'invalid-request', title: 'This does not fit', message };
  };
  return (
    <Value {...rest} onApply={(text) => rest.onApply(text.trim())} check={check}>
      {({ id, value, set, refusal }) => (
        <TextField {...{ id, value, refusal, hint }} label={rest.label} onChange={set} />
      )}
    </Value>
  );
}

interface Lengths {
  readonly least: number;
  readonly most: number;
}

/** A whole number; an empty field asks nothing where that is allowed. */
export function NumberValue({ hint, most, value, onApply, optional = false, ...rest }: NumberValueProps) {
  const read = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));
  const check = (text: string): Trouble | undefined => {
    const n = read(text);
    const fits = n === undefined ? optional : Number.isInteger(n) && n >= 1 && n <= most;
    const message = `A whole number from 1 to ${most}${optional ? ', or nothing' : ''}.`;
    return fits ? undefined : { code: 'invalid-request', title: 'This does not fit', message };
  };
  return (
    <Value
      {...rest}
      value={value === undefined ? '' : String(value)}
      onApply={(text) => onApply(read(text))}
      check={check}
    >
      {({ id, value: text, set, refusal }) => (
        <FieldFrame {...{ id, hint, refusal, optional }} label={rest.label}>
          <input
            {...fieldProps(id, hint, refusal)}
            type="number"
            className="field"
            min={1}
            max={most}
            value={text}
            onChange={(event) => set(event.target.value)}
          />
        </FieldFrame>
      )}
    </Value>
  );
}

interface NumberValueProps extends Omit<Shared<string>, 'value' | 'onApply'> {
  readonly value: number | undefined;
  readonly most: number;
  readonly optional?: boolean;
  readonly onApply: (value: number | undefined) => void;
}

/** Words that are typed, one a line. */
export function WordsValue({ hint, value, onApply, ...rest }: Shared<readonly string[]>) {
  const read = (text: string): string[] =>
    [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
  const check = (text: string): Trouble | undefined => {
    const long = read(text).find((word) => word.length > 255);
    const many = read(text).length > 50;
    if (long === undefined && !many) return undefined;
    const message = many ? 'At most 50.' : `At most 255 characters each: “${(long ?? '').slice(0, 20)}…”.`;
    return { code: 'too-large', title: 'This does not fit', message };
  };
  return (
    <Value {...rest} value={value.join('\n')} onApply={(text) => onApply(read(text))} check={check}>
      {({ id, value: text, set, refusal }) => (
        <TextField
          {...{ id, refusal, hint }}
          label={rest.label}
          lines={3}
          optional
          value={text}
          onChange={set}
        />
      )}
    </Value>
  );
}
