import type { ChildRow } from '../../contract/operations/epicGet';
import type { ParsedRequest } from '../../contract/operations';
import { roleName } from '../../domain/gate/words';
import type { Policy } from '../../domain/policy/schema';
import type { Instant } from '../../domain/shared/ids';
import { directionOf, type Direction } from '../../domain/standing/changes';
import {
  isBlocked,
  isOverdue,
  isUnassessed,
  needsSomeone,
  ratedOf,
  type Member,
} from '../../domain/standing/member';
import { byRisk } from '../../domain/standing/order';
import type { LevelById } from '../../domain/standing/past';
import type { FoundChild } from '../ports';

type Asked = Pick<ParsedRequest<'epic.get'>, 'sort' | 'filter'>;

const FILTERS: Readonly<Record<Asked['filter'], (child: Member) => boolean>> = {
  all: () => true,
  'needs-someone': needsSomeone,
  blocked: isBlocked,
  unassessed: isUnassessed,
};

/** Going up comes first: it is what somebody has to look at. */
const TRENDS: readonly Direction[] = ['up', 'new', 'down', 'same'];

/** What rows are made by. */
export interface Around {
  readonly policy: Policy | undefined;
  readonly now: Instant;
  readonly levelById: LevelById;
}

/** The children that a filter leaves, in the order that was asked for. Jira has put them in order of key or status. */
export function listed(
  children: readonly Member[],
  { sort, filter }: Asked,
  { now, levelById }: Around,
): Member[] {
  const left = children.filter(FILTERS[filter]);
  if (sort === 'key' || sort === 'status') return left;
  const worstFirst = left.sort((one, other) => byRisk(ratedOf(one), ratedOf(other)));
  if (sort === 'level') return worstFirst;
  const placed = worstFirst.map((child) => ({
    child,
    place: TRENDS.indexOf(directionOf(child, now, levelById)),
  }));
  return placed.sort((one, other) => one.place - other.place).map(({ child }) => child);
}

/** A child in a line, with the words that Jira has for it. */
export function rowOf(child: Member, issue: FoundChild, around: Around): ChildRow {
  const { standing } = child;
  const { id, key, summary, status, statusCategory, type } = issue;
  return {
    issue: { id, key, summary, status, statusCategory, type },
    state: standing?.state ?? 'unassessed',
    missing: standing?.missing ?? 0,
    ...levelOf(child),
    trend: directionOf(child, around.now, around.levelById),
    awaits: awaitsOf(child, around.policy),
    overdue: isOverdue(child, around.now),
  };
}

function levelOf(child: Member): Pick<ChildRow, 'level' | 'score'> {
  const { level, score } = ratedOf(child);
  return { level, score };
}

/** Whoever may edit an issue answers its items and assesses its risk. */
const EDITORS = 'anyone who may edit it';

/** Whom a child waits for: roles by their names, each once, the first to be due first; before that whoever may edit it. */
export function awaitsOf(child: Member, policy: Policy | undefined): string[] {
  const roles = new Set((child.standing?.waits ?? []).map(({ role }) => roleName(policy, role)));
  if (roles.size > 0) return [...roles];
  const open = isBlocked(child) || (policy?.method !== undefined && isUnassessed(child));
  return open ? [EDITORS] : [];
}
