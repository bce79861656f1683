import type { Gate } from '../policy/schema';
import type { JiraId, Slug } from '../shared/ids';
import type { Reason } from './reason';

/**
 * What is known of an issue's children on one gate: those that have not passed, or that it is not known. Children that
 * cannot be read, or are too many, make it unknown. `hidden` counts those that a reader may not know by id.
 */
export type ChildrenState = { readonly notPassed: readonly JiraId[]; readonly hidden?: number } | 'unknown';

/** By the gate that the children must have passed. */
export type ChildrenFound = ReadonlyMap<Slug, ChildrenState>;

/** What a gate that asks for the children lacks. What nobody looked at is unknown, and unknown blocks. */
export function childrenReasons({ children: gate }: Gate, found: ChildrenFound | undefined): Reason[] {
  if (gate === undefined) return [];
  const state = found?.get(gate) ?? 'unknown';
  if (state === 'unknown') return [{ code: 'children-unknown', gate }];
  const count = state.notPassed.length + (state.hidden ?? 0);
  if (count === 0) return [];
  return [{ code: 'children-not-passed', gate, count, children: [...state.notPassed] }];
}

/** The gates that children are asked for, each once. */
export const childrenAsked = (gates: readonly Gate[]): Slug[] => [
  ...new Set(gates.flatMap(({ children }) => children ?? [])),
];
