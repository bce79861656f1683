import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import { badField } from '../errors';
import {
  renderIssueType,
  renderNamed,
  renderPriority,
  renderProjectRef,
  renderStatus,
} from '../render/entities';
import { valuesOf } from '../tables';
import type { FieldContext, Kind } from './kind';
import { NOTHING, single } from './kind';

interface Named {
  id: string;
  name: string;
  key?: string;
}

/** By id, or without one by name, or (projects) by key. */
function answersTo(entity: Named, wanted: Record<string, unknown>): boolean {
  if (wanted['id'] !== undefined) return entity.id === idText(wanted['id']);
  return wanted['key'] === undefined ? entity.name === wanted['name'] : entity.key === wanted['key'];
}

interface Source<T extends Named> {
  all(context: FieldContext): T[];
  get(id: string, context: FieldContext): T | undefined;
  show(entity: T, context: FieldContext): Json;
  refusal: string;
}

function named<T extends Named>(source: Source<T>): Kind {
  const find = (stored: Json, context: FieldContext): T | undefined =>
    typeof stored === 'string' ? source.get(stored, context) : undefined;
  return {
    empty: null,
    parse(input, context) {
      if (input === null) return null;
      if (!isObject(input)) throw badField(context.field.id, 'data was not an object');
      const found = source.all(context).find((one) => answersTo(one, input));
      if (!found) throw badField(context.field.id, source.refusal);
      return found.id;
    },
    render(stored, context) {
      const entity = find(stored, context);
      return entity ? source.show(entity, context) : null;
    },
    changes: single((stored, context) => {
      const entity = find(stored, context);
      return entity ? { id: entity.id, text: entity.name } : NOTHING;
    }),
  };
}

export const priority = named({
  all: ({ core }) => valuesOf(core.tables.priorities),
  get: (id, { core }) => core.tables.priorities.get(id),
  show: (entity, { core }) => renderPriority(core, entity),
  refusal: 'The priority selected is invalid.',
});

export const resolution = named({
  all: ({ core }) => valuesOf(core.tables.resolutions),
  get: (id, { core }) => core.tables.resolutions.get(id),
  show: (entity, { core }) => renderNamed(core, 'resolution', entity),
  refusal: 'The resolution selected is invalid.',
});

export const status = named({
  all: ({ core }) => valuesOf(core.tables.statuses),
  get: (id, { core }) => core.tables.statuses.get(id),
  show: (entity, { core }) => renderStatus(core, entity),
  refusal: 'The status selected is invalid.',
});

export const issuetype = named({
  all: ({ core, project }) =>
    valuesOf(core.tables.issueTypes).filter((one) => project.issueTypeIds.includes(one.id)),
  get: (id, { core }) => core.tables.issueTypes.get(id),
  show: (entity, { core }) => renderIssueType(core, entity),
  refusal: 'Specify a valid issue type',
});

export const project = named({
  all: ({ core }) => valuesOf(core.tables.projects),
  get: (id, { core }) => core.tables.projects.get(id),
  show: (entity, { core }) => renderProjectRef(core, entity),
  refusal: 'valid project is required',
});
