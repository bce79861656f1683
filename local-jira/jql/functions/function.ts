import type { JqlContext } from '../context';
import type { FieldKind } from '../fields/definition';

/** One call in a query: the function as written, its arguments, and for which field. */
export interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly field: { readonly name: string; readonly kind: FieldKind };
  readonly context: JqlContext;
}

/** A function of Jira. `evaluate` answers values as literals would give them; it throws a JqlError in Jira's words. */
export interface JqlFunction {
  /** The name as Jira writes it. */
  readonly name: string;
  readonly args: readonly [least: number, most: number];
  /** The kinds of field that it gives values for. */
  readonly kinds: readonly FieldKind[];
  /** Whether it gives a list, for IN. */
  readonly list: boolean;
  readonly evaluate: (call: Call) => readonly string[];
}
