import { closedAmong, sprintById, sprintForField } from '../agile/sprints';
import type { Core } from '../core';
import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import { badField } from '../errors';
import type { FieldContext, Kind } from './kind';
import { single } from './kind';

const ids = (stored: Json | undefined): number[] => (Array.isArray(stored) ? stored.map(Number) : []);

function sprintsOf(stored: Json, { core }: FieldContext): Json[] {
  return ids(stored).map((id) => sprintForField(core, id) ?? { id, name: `Sprint ${id}` });
}

function check(core: Core, fieldId: string, id: number): void {
  const sprint = sprintById(core, id);
  if (!sprint) throw badField(fieldId, `Sprint with id ${id} does not exist.`);
  if (sprint.state === 'closed')
    throw badField(fieldId, 'Issue can be assigned only active or future sprints.');
}

/** A number, or a list of numbers of which only those not yet held must be open. */
function parse(input: unknown, { core, field, current }: FieldContext): number[] {
  const kept = closedAmong(core, ids(current));
  if (input === null) return kept;
  const given: unknown[] = Array.isArray(input) ? input : [input];
  if (!given.every((id): id is number => Number.isInteger(id)))
    throw badField(field.id, 'Number value expected as the Sprint id.');
  const come = given.filter((id) => !kept.includes(id));
  come.forEach((id) => check(core, field.id, id));
  if (come.length > 1) throw badField(field.id, 'An issue can be in one active or future sprint only.');
  return [...kept, ...come];
}

/** Sprints by number. An issue keeps the closed ones; setting one number adds it to those, null leaves them alone. */
export const sprint: Kind = {
  empty: [],
  parse,
  render(stored, context) {
    const sprints = sprintsOf(stored, context);
    return sprints.length === 0 ? null : sprints;
  },
  changes: single((stored, context) => {
    const names = sprintsOf(stored, context).map((one) => (isObject(one) ? idText(one['name']) : ''));
    return { id: ids(stored).join(', '), text: names.join(', ') };
  }),
};
