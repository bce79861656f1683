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

/**
 * The sprints that an issue is or was in, from the value that Jira Software gives its sprint field: that needs no request.
 * The field is known by what is in it, as no other field holds what names a board. `undefined` where a part of it cannot
 * be read.
 */
export function membershipsOf({ fields }: Pick<IssueFacts, 'fields'>): readonly Membership[] | undefined {
  const found = new Map<JiraId, Membership>();
  for (const value of Object.values(fields).filter(isSprintField)) {
    for (const one of value) {
      const membership = membershipOf(one);
      if (membership === undefined) return undefined;
      found.set(membership.id, membership);
    }
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

/** The id of the sprint field, from the first issue that shows it. */
export function sprintFieldOf(issues: readonly Pick<IssueFacts, 'fields'>[]): string | undefined {
  for (const { fields } of issues) {
    const found = Object.entries(fields).find(([, value]) => isSprintField(value));
    if (found !== undefined) return found[0];
  }
  return undefined;
}

/**
 * The sprints that count for a gate: all that are not completed; where there are none, the one that was completed last.
 */
export function countingSprints(all: readonly Membership[]): readonly Membership[] {
  const open = all.filter(({ phase }) => phase !== 'closed');
  return open.length > 0 ? open : [...all].sort(lastCompletedFirst).slice(0, 1);
}

const lastCompletedFirst = (one: Membership, other: Membership): number =>
  (other.complete ?? '').localeCompare(one.complete ?? '') || Number(other.id) - Number(one.id);
