import type { FieldScope, Scope } from './schema';

/** Whether a list lets in everything that another one lets in. An absent list lets in everything. */
const covers = (wide: readonly string[] | undefined, narrow: readonly string[] | undefined): boolean =>
  wide === undefined || narrow?.every((id) => wide.includes(id)) === true;

const fieldCovers = (wide: FieldScope, narrow: readonly FieldScope[]): boolean =>
  narrow.some(({ field, anyOf }) => field === wide.field && covers(wide.anyOf, anyOf));

/** From the least level on, lower ones let in more. A level that the method does not have lets in everything. */
const levelCovers = (wide: Scope, narrow: Scope, levels: readonly string[]): boolean =>
  wide.riskAtLeast === undefined ||
  (narrow.riskAtLeast !== undefined &&
    levels.indexOf(wide.riskAtLeast) <= levels.indexOf(narrow.riskAtLeast));

/** Whether every issue that is in one scope is in another one for certain. `levels` are those of risk, the least first. */
export const scopeCovers = (wide: Scope, narrow: Scope, levels: readonly string[]): boolean =>
  covers(wide.issueTypes, narrow.issueTypes) &&
  covers(wide.labels, narrow.labels) &&
  covers(wide.components, narrow.components) &&
  levelCovers(wide, narrow, levels) &&
  (wide.fields ?? []).every((field) => fieldCovers(field, narrow.fields ?? []));
