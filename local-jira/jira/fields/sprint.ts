import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import { badField } from '../errors';
import type { FieldContext, Kind } from './kind';
import { single } from './kind';

const ids = (stored: Json): number[] => (Array.isArray(stored) ? stored.map(Number) : []);

function sprintsOf(stored: Json, { core }: FieldContext): Json[] {
  return ids(stored).map((id) => core.sprint(id) ?? { id, name: `Sprint ${id}` });
}

/** Sprints by number. An issue keeps the closed ones; setting one number adds it to those. */
export const sprint: Kind = {
  empty: [],
  parse(input, { field }) {
    if (input === null) return [];
    const given = Array.isArray(input) ? input : [input];
    if (!given.every((id) => Number.isInteger(id)))
      throw badField(field.id, 'Number value expected as the Sprint id.');
    return given.map(Number);
  },
  render(stored, context) {
    const sprints = sprintsOf(stored, context);
    return sprints.length === 0 ? null : sprints;
  },
  changes: single((stored, context) => {
    const names = sprintsOf(stored, context).map((one) => (isObject(one) ? idText(one['name']) : ''));
    return { id: ids(stored).join(', '), text: names.join(', ') };
  }),
};
