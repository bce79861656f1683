import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import type { NamedEntity, Version } from '../entities/project';
import { badField } from '../errors';
import { renderNamed, renderVersion } from '../render/entities';
import type { FieldContext, Kind } from './kind';
import { each, NOTHING } from './kind';

const strings = (stored: Json): string[] => (Array.isArray(stored) ? stored.map(String) : []);

export const labels: Kind = {
  empty: [],
  parse(input, { field }) {
    if (input === null) return [];
    if (!Array.isArray(input)) throw badField(field.id, 'data was not an array');
    return [...new Set(input.map((one) => label(one, field.id)))].sort();
  },
  render: (stored) => strings(stored),
  changes: (from, to) => [
    { from: { id: '', text: strings(from).join(' ') }, to: { id: '', text: strings(to).join(' ') } },
  ],
};

function label(input: unknown, fieldId: string): string {
  if (typeof input !== 'string') throw badField(fieldId, 'string expected at index 0');
  if (input === '' || /\s/u.test(input))
    throw badField(fieldId, `The label '${input}' contains spaces which is invalid.`);
  if (input.length > 255)
    throw badField(
      fieldId,
      `The label '${input.slice(0, 20)}…' exceeds the maximum length of 255 characters.`,
    );
  return input;
}

type Entities = (context: FieldContext) => (NamedEntity | Version)[];

function entityOf(input: unknown, context: FieldContext, entities: Entities): string {
  const { field } = context;
  if (!isObject(input)) throw badField(field.id, 'expected Object');
  const { id, name } = input;
  const found = entities(context).find((one) =>
    id === undefined ? one.name === name : one.id === idText(id),
  );
  if (!found)
    throw badField(
      field.id,
      `${field.name} ${id === undefined ? 'name' : 'id'} '${idText(id ?? name)}' is not valid`,
    );
  return found.id;
}

function projectList(
  entities: Entities,
  show: (entity: NamedEntity | Version, context: FieldContext) => Json,
): Kind {
  const find = (id: Json, context: FieldContext) => entities(context).find((one) => one.id === id);
  return {
    empty: [],
    parse(input, context) {
      if (input === null) return [];
      if (!Array.isArray(input)) throw badField(context.field.id, 'data was not an array');
      return [...new Set(input.map((one) => entityOf(one, context, entities)))];
    },
    render: (stored, context) =>
      strings(stored).flatMap((id) => {
        const entity = find(id, context);
        return entity ? [show(entity, context)] : [];
      }),
    changes: each((id, context) =>
      typeof id === 'string' ? { id, text: find(id, context)?.name ?? null } : NOTHING,
    ),
  };
}

export const components: Kind = projectList(
  ({ project }) => project.components,
  (entity, { core }) => renderNamed(core, 'component', entity),
);

export const versions: Kind = projectList(
  ({ project }) => project.versions,
  (entity, { core, project }) =>
    renderVersion(core, { released: false, archived: false, ...entity }, project.id),
);
