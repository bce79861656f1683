import type { Field, FieldOption } from '../entities/field';
import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import { badField } from '../errors';
import type { FieldContext, Kind } from './kind';
import { each, NOTHING, single } from './kind';

function optionOf(input: unknown, field: Field): string {
  if (!isObject(input)) throw badField(field.id, "Specify a valid 'id' or 'value' for the field");
  const { id, value } = input;
  const found = field.options.find((one) => (id === undefined ? one.value === value : one.id === idText(id)));
  if (!found)
    throw badField(
      field.id,
      `Option ${id === undefined ? 'value' : 'id'} '${idText(id ?? value)}' is not valid`,
    );
  return found.id;
}

const find = (stored: Json, field: Field): FieldOption | undefined =>
  field.options.find((one) => one.id === stored);

function show(stored: Json, { core, field }: FieldContext): Json {
  const option = find(stored, field);
  if (!option) return null;
  return { self: `${core.siteUrl()}/rest/api/3/customFieldOption/${option.id}`, ...option };
}

const describe = (stored: Json, { field }: FieldContext) => {
  const option = find(stored, field);
  return option ? { id: option.id, text: option.value } : NOTHING;
};

export const option: Kind = {
  empty: null,
  parse: (input, { field }) => (input === null ? null : optionOf(input, field)),
  render: show,
  changes: single(describe),
};

export const options: Kind = {
  empty: [],
  parse(input, { field }) {
    if (input === null) return [];
    if (!Array.isArray(input)) throw badField(field.id, 'data was not an array');
    return [...new Set(input.map((one) => optionOf(one, field)))];
  },
  render: (stored, context) => (Array.isArray(stored) ? stored.map((id) => show(id, context)) : null),
  changes: each(describe),
};
