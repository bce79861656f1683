import type { Core } from '../core';
import type { ChangeItem, Issue } from '../entities/issue';
import { badRequest, forbidden } from '../errors';
import type { Caller } from '../hooks';
import { findIssue, projectOf } from '../issues/read';
import { save, touched } from '../issues/write';
import { allowed } from '../permissions/check';
import { valuesOf } from '../tables';
import { namedIssues } from './named';
import { byRank, RANK, rankOf } from './order';
import { ranksBetween } from './rank';

/** The issue beside which others are ranked. */
export type Neighbour = { before: string } | { after: string };

/** Ranking says in the changelog only where an issue went. */
function item(higher: boolean): ChangeItem {
  const [field, fieldtype] = ['Rank', 'custom'] as const;
  const toString = higher ? 'Ranked higher' : 'Ranked lower';
  return { field, fieldtype, fieldId: RANK, from: '', fromString: '', to: '', toString };
}

/** Gives ranks to issues that have none, up to a place in the order: silently, since nothing moves. */
function rankUpTo(core: Core, ordered: Issue[], last: number): void {
  const from = ordered.findIndex((issue) => rankOf(issue) === undefined);
  if (from < 0 || from > last) return;
  const before = ordered[from - 1];
  const ranks = ranksBetween(before && rankOf(before), undefined, last - from + 1);
  ranks.forEach((rank, at) => {
    const issue = ordered[from + at];
    if (!issue) return;
    const ranked = { ...touched(core, issue, { [RANK]: rank }), updated: issue.updated };
    core.tables.issues.put(issue.id, ranked);
    ordered[from + at] = ranked;
  });
}

function demandRank(core: Core, caller: Caller, issue: Issue): void {
  if (allowed(core, caller, 'SCHEDULE_ISSUES', { project: projectOf(core, issue), issue })) return;
  throw forbidden('You do not have permission to rank issues. Schedule Issues permission is required.');
}

interface Plan {
  /** All issues in their order, as it was. */
  ordered: Issue[];
  /** The others, between two of which the moved ones go. */
  rest: Issue[];
  /** Where in the rest they go. */
  place: number;
}

function plan(core: Core, moved: readonly Issue[], beside: Issue, after: boolean): Plan {
  const moving = new Set(moved.map((issue) => issue.id));
  const ordered = valuesOf(core.tables.issues).sort(byRank);
  const rest = ordered.filter((issue) => !moving.has(issue.id));
  const at = rest.findIndex((issue) => issue.id === beside.id);
  return { ordered, rest, place: after ? at + 1 : at };
}

/** Whether the moved issues already stand together, in order, where they are wanted. */
function alreadyThere({ ordered, rest, place }: Plan, moved: readonly Issue[]): boolean {
  const wanted = [...rest.slice(0, place), ...moved];
  return wanted.every((issue, at) => ordered[at]?.id === issue.id);
}

function neighbours(core: Core, caller: Caller, beside: Neighbour): { issue: Issue; after: boolean } {
  const after = 'after' in beside;
  const [issue] = namedIssues(core, caller, [after ? beside.after : beside.before]);
  if (!issue) throw badRequest('You must specify an issue to rank before or after.');
  return { issue, after };
}

/**
 * Ranks up to 50 issues, in the order given, directly before or after another one. Each that moves gets an entry
 * "Ranked higher" or "Ranked lower". Throws 400 for issues the caller cannot see, 403 without Schedule Issues.
 */
export function rankIssues(
  core: Core,
  caller: Caller,
  { issues, beside }: { issues: readonly string[]; beside: Neighbour },
): void {
  core.store.transaction(() => {
    const moved = namedIssues(core, caller, issues);
    const reference = neighbours(core, caller, beside);
    if (moved.some((issue) => issue.id === reference.issue.id))
      throw badRequest('An issue cannot be ranked before or after itself.');
    for (const issue of moved) demandRank(core, caller, issue);
    const planned = plan(core, moved, reference.issue, reference.after);
    if (alreadyThere(planned, moved)) return;
    const { rest, place, ordered } = planned;
    const placeOf = new Map(ordered.map((issue, at) => [issue.id, at]));
    const reached = placeOf.get(reference.issue.id) ?? 0;
    rankUpTo(core, rest, reference.after ? place - 1 : place);
    const [above, below] = [rest[place - 1], rest[place]];
    const ranks = ranksBetween(above && rankOf(above), below && rankOf(below), moved.length);
    moved.forEach((issue, at) => {
      const rank = ranks[at];
      const before = findIssue(core, issue.id);
      if (rank === undefined || !before) return;
      const higher = (placeOf.get(issue.id) ?? 0) > reached;
      save(core, caller, { before, after: touched(core, before, { [RANK]: rank }), items: [item(higher)] });
    });
  });
}
