import type { IssueFacts } from '../gate/facts';
import type { Json } from '../shared/canonicalJson';
import { jiraId, type JiraId } from '../shared/ids';

/** A sprint as the sprint field of an issue names it. */
export interface Membership {
  readonly id: JiraId;
  readonly name: string;
  readonly phase: 'future' | 'active' | 'closed';
  /** As Jira writes it; absent until the sprint is completed. */
  readonly complete?: string;
}

const PHASES: Readonly<Record<string, Membership['phase']>> = {
  future: 'future',
  active: 'active',
  closed: 'closed',
};

type Facts = Pick<IssueFacts, 'fields'>;

/**
 * The sprints that an issue is or was in, from Jira Software's own sprint field; none on a site that has no such field.
 * `undefined` where a part of it cannot be read.
 */
export function membershipsOf(
  { fields }: Facts,
  sprintField: string | undefined,
): readonly Membership[] | undefined {
  const value = sprintField === undefined ? null : (fields[sprintField] ?? null);
  if (value === null) return [];
  return Array.isArray(value) ? membershipsIn(value) : undefined;
}

/**
 * The same where it is not known which field is the one: from all that hold what looks like sprints. That needs no request,
 * and another app may write such a field: nothing is decided by it.
 */
export const seemingMemberships = ({ fields }: Facts): readonly Membership[] | undefined =>
  membershipsIn(Object.values(fields).filter(isSprintField).flat());

function membershipsIn(values: readonly Json[]): readonly Membership[] | undefined {
  const found = new Map<JiraId, Membership>();
  for (const value of values) {
    const membership = membershipOf(value);
    if (membership === undefined) return undefined;
    found.set(membership.id, membership);
  }
  return [...found.values()];
}

type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSprintField = (value: Json): value is readonly Json[] =>
  Array.isArray(value) && value.some((one: Json) => isObject(one) && 'boardId' in one && 'state' in one);

function membershipOf(value: Json): Membership | undefined {
  if (!isObject(value)) return undefined;
  const { id, name, state, completeDate } = value;
  const known = jiraId.safeParse(typeof id === 'number' ? String(id) : id);
  const phase = typeof state === 'string' ? PHASES[state.toLowerCase()] : undefined;
  if (!known.success || typeof name !== 'string' || phase === undefined) return undefined;
  const complete = typeof completeDate === 'string' ? { complete: completeDate } : {};
  return { id: known.data, name: name.slice(0, 255), phase, ...complete };
}

/**
 * The sprints that count for a gate: all that are not completed; where there are none, the one that was completed last.
 */
export function countingSprints(all: readonly Membership[]): readonly Membership[] {
  const open = all.filter(({ phase }) => phase !== 'closed');
  return open.length > 0 ? open : [...all].sort(lastCompletedFirst).slice(0, 1);
}

/** Sprints from which an issue was carried over into this one: those that were completed before it, the earliest first. */
export function carriedFrom(all: readonly Membership[], sprint: JiraId): readonly Membership[] {
  const until = all.find(({ id }) => id === sprint)?.complete;
  return all
    .filter(({ id, phase, complete = '' }) => {
      return id !== sprint && phase === 'closed' && (until === undefined || complete < until);
    })
    .sort(lastCompletedFirst)
    .reverse();
}

const lastCompletedFirst = (one: Membership, other: Membership): number =>
  (other.complete ?? '').localeCompare(one.complete ?? '') || Number(other.id) - Number(one.id);
