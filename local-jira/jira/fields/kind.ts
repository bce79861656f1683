import type { Core } from '../core';
import type { Field } from '../entities/field';
import type { Json } from '../entities/json';
import type { Project } from '../entities/project';

/** Whose value is parsed or shown. `current` is what the issue holds before an edit. */
export interface FieldContext {
  core: Core;
  field: Field;
  project: Project;
  current?: Json;
}

/** A value in a changelog: the id and what people read. */
export interface Described {
  id: string | null;
  text: string | null;
}

export interface Change {
  from: Described;
  to: Described;
}

/** What one kind of field can do. `parse` throws a JiraError that names the field. */
export interface Kind {
  parse(input: unknown, context: FieldContext): Json;
  render(stored: Json, context: FieldContext): Json;
  changes(from: Json, to: Json, context: FieldContext): Change[];
  /** What a field without a value holds. */
  empty: Json;
}

export const NOTHING: Described = { id: null, text: null };

/** Compares two kept values. */
export function sameValue(left: Json, right: Json): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** The changelog of a field with a single value. */
export function single(describe: (stored: Json, context: FieldContext) => Described): Kind['changes'] {
  return (from, to, context) => [{ from: describe(from, context), to: describe(to, context) }];
}

/** The changelog of a list: one entry for each value that was added or removed. */
export function each(describe: (stored: Json, context: FieldContext) => Described): Kind['changes'] {
  return (from, to, context) => {
    const before = Array.isArray(from) ? from : [];
    const after = Array.isArray(to) ? to : [];
    const gone = before.filter((value) => !after.some((other) => sameValue(value, other)));
    const come = after.filter((value) => !before.some((other) => sameValue(value, other)));
    return [
      ...gone.map((value) => ({ from: describe(value, context), to: NOTHING })),
      ...come.map((value) => ({ from: NOTHING, to: describe(value, context) })),
    ];
  };
}
