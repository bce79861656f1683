import { SelectField, TextField } from '../../kit/TextField';
import { visible } from '../../kit/text';
import type { FieldScope } from '../types';
import { useEditing, type GateProps } from './EditorContext';
import { pathOf } from './paths';
import { Value } from './Value';

interface FieldConditionsProps extends GateProps {
  /** The condition that is there; undefined to add one. */
  readonly one: FieldScope | undefined;
  readonly at?: number;
  readonly text?: string;
  readonly onApply: (changed: FieldScope) => void;
}

const read = (text: string): string[] =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

/** A field that has one of some values. Without values the condition goes. */
export function FieldConditions({ gate, index, one, at, text, onApply }: FieldConditionsProps) {
  const { found } = useEditing();
  const first = found.fields[0];
  if (first === undefined) return null;
  const place = at ?? (gate.scope.fields ?? []).length;
  const apply = (value: { field: string; words: string }): void => {
    const anyOf = read(value.words).slice(0, 50);
    if (anyOf.length > 0 || one !== undefined) onApply({ field: value.field, anyOf });
  };
  return (
    <Value
      id={pathOf('gates', index, 'scope.fields', place)}
      label="Value of a field"
      look={one === undefined ? 'add' : 'value'}
      text={text ?? 'a value of a field'}
      value={{ field: one?.field ?? first.id, words: (one?.anyOf ?? []).join('\n') }}
      onApply={apply}
    >
      {({ id, value, set }) => (
        <>
          <SelectField
            id={id}
            label="Field"
            value={value.field}
            options={found.fields.map((field) => ({ value: field.id, label: visible(field.name) }))}
            onChange={(field) => set({ ...value, field })}
          />
          <TextField
            id={`${id}-words`}
            label="Has one of these values, one a line"
            hint="The id of an option or an account, or the text itself. None: the condition goes."
            lines={3}
            optional
            value={value.words}
            onChange={(words) => set({ ...value, words })}
          />
        </>
      )}
    </Value>
  );
}
