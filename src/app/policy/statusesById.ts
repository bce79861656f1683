import type { Json } from '../../domain/shared/canonicalJson';
import type { JiraId } from '../../domain/shared/ids';

type Statuses = readonly { readonly id: JiraId; readonly name: string }[];
type Members = { readonly [key: string]: Json | undefined };

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !isList(value);

/**
 * People name a status as they know it, or write its id without quotes. A name that only one status of the project has
 * becomes that status's id; everything else is left for the schema to judge.
 */
export function statusesById(draft: Json, statuses: Statuses): Json {
  if (!isMembers(draft) || !isList(draft.gates)) return draft;
  return { ...draft, gates: draft.gates.map((gate) => guarding(gate, statuses)) };
}

function guarding(gate: Json, statuses: Statuses): Json {
  if (!isMembers(gate) || !isList(gate.guards)) return gate;
  return { ...gate, guards: gate.guards.map((guard) => idOf(guard, statuses)) };
}

/** Digits are an id, even where a status is called so. */
const IS_ID = /^[0-9]+$/;

function idOf(guard: Json, statuses: Statuses): Json {
  if (typeof guard === 'number') return String(guard);
  if (typeof guard !== 'string' || IS_ID.test(guard)) return guard;
  const [named, ...others] = statuses.filter(({ name }) => name === guard);
  return named === undefined || others.length > 0 ? guard : named.id;
}
