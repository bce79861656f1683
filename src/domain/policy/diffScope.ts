import type { FieldScope, Scope } from './schema';

/** Whether a list lets in everything that another one lets in. An absent list lets in everything. */
const covers = (wide: readonly string[] | undefined, narrow: readonly string[] | undefined): boolean =>
  wide === undefined || narrow?.every((id) => wide.includes(id)) === true;

const fieldCovers = (wide: FieldScope, narrow: readonly FieldScope[]): boolean =>
  narrow.some(({ field, anyOf }) => field === wide.field && covers(wide.anyOf, anyOf));

/** Whether every issue that is in one scope is in another one for certain. */
export const scopeCovers = (wide: Scope, narrow: Scope): boolean =>
  covers(wide.issueTypes, narrow.issueTypes) &&
  covers(wide.labels, narrow.labels) &&
  covers(wide.components, narrow.components) &&
  (wide.fields ?? []).every((field) => fieldCovers(field, narrow.fields ?? []));
