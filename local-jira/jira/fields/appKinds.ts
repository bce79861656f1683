import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import { badField } from '../errors';
import { valuesOf } from '../tables';
import { checkValue } from './appSchema';
import { parseJson } from './json';
import type { FieldContext, Kind } from './kind';
import { NOTHING, single } from './kind';
import { date, datetime, number, text } from './scalars';

/** A group by id. Apps name it by `groupId` or `name`. */
export const group: Kind = {
  empty: null,
  parse(input, { core, field }) {
    if (input === null) return null;
    const { groupId, name } = isObject(input) ? input : {};
    const found = valuesOf(core.tables.groups).find(
      (one) => one.groupId === groupId || (groupId === undefined && one.name === name),
    );
    if (!found) throw badField(field.id, `Group '${idText(groupId ?? name)}' does not exist.`);
    return found.groupId;
  },
  render(stored, { core }) {
    const found = typeof stored === 'string' ? core.tables.groups.get(stored) : undefined;
    if (!found) return null;
    const self = `${core.siteUrl()}/rest/api/3/group?groupId=${found.groupId}`;
    return { name: found.name, groupId: found.groupId, self };
  },
  changes: single((stored, { core }) =>
    typeof stored === 'string'
      ? { id: stored, text: core.tables.groups.get(stored)?.name ?? stored }
      : NOTHING,
  ),
};

/** A list of values of one kind, as an app's field with `collection: list` holds it. */
function listOf(kind: Kind): Kind {
  const each = (stored: Json): Json[] => (Array.isArray(stored) ? stored : []);
  const textOf = (stored: Json, context: FieldContext): string =>
    each(stored)
      .map((one) => kind.changes(null, one, context)[0]?.to.text ?? '')
      .join(', ');
  return {
    empty: [],
    parse(input, context) {
      if (input === null) return [];
      if (!Array.isArray(input)) throw badField(context.field.id, 'data was not an array');
      return input.map((one) => kind.parse(one, context));
    },
    render: (stored, context) => {
      const shown = each(stored).map((one) => kind.render(one, context));
      return shown.length === 0 ? null : shown;
    },
    changes: (from, to, context) => [
      { from: { id: null, text: textOf(from, context) }, to: { id: null, text: textOf(to, context) } },
    ],
  };
}

/** An object that the app defines; what its schema forbids is refused. */
export const object: Kind = {
  empty: null,
  parse(input, { field }) {
    if (input === null) return null;
    const value = parseJson(input, field.id);
    if (!isObject(value)) throw badField(field.id, 'The value must be an object.');
    const problem = field.app?.schema && checkValue(value, field.app.schema);
    if (problem) throw badField(field.id, problem);
    return value;
  },
  render: (stored) => stored,
  changes: single((stored) => ({ id: null, text: stored === null ? null : JSON.stringify(stored) })),
};

export const texts = listOf(text);
export const numbers = listOf(number);
export const dates = listOf(date);
export const datetimes = listOf(datetime);
export const groups = listOf(group);
export const objects = listOf(object);
