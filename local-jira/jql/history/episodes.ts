import type { ChangeView, IssueView, Spellings } from '../view';

/** A time in which a field held a value, in milliseconds. `to` is infinite for a value that it holds now. */
export interface Episode {
  /** Its spellings, none where the field was empty. */
  readonly value: Spellings;
  readonly from: number;
  readonly to: number;
  /** Who gave the field this value; the creator for the first one. */
  readonly by: string | null;
}

const beginning = (issue: IssueView): { from: number; by: string | null } => ({
  from: Date.parse(issue.created),
  by: issue.creator?.accountId ?? null,
});

/** The values of a field that holds one at a time. */
export function singleEpisodes(
  issue: IssueView,
  current: readonly Spellings[],
  changes: readonly ChangeView[],
): Episode[] {
  const first = { ...beginning(issue), value: changes[0]?.from ?? current[0] ?? [] };
  const later = changes.map(({ to, at, by }) => ({ value: to, from: at, by }));
  return [first, ...later].map((start, index) => ({ ...start, to: changes[index]?.at ?? Infinity }));
}

/** The values of a field that holds several: each change brings or takes one. It is never seen as empty. */
export function listEpisodes(
  issue: IssueView,
  current: readonly Spellings[],
  changes: readonly ChangeView[],
): Episode[] {
  const all = [...current, ...changes.flatMap(({ from, to }) => [from, to])].filter(
    ({ length }) => length > 0,
  );
  const values = new Map(all.map((value) => [value[0], value]));
  return [...values.values()].flatMap((value) => ofOne(issue, value, changes));
}

function ofOne(issue: IssueView, value: Spellings, changes: readonly ChangeView[]): Episode[] {
  const own = changes.filter(({ from, to }) => from[0] === value[0] || to[0] === value[0]);
  const episodes: Episode[] = [];
  let open = own[0]?.to[0] === value[0] ? undefined : beginning(issue);
  for (const { at, by, to } of own) {
    if (to[0] === value[0]) open = { from: at, by };
    else if (open !== undefined) {
      episodes.push({ ...open, value, to: at });
      open = undefined;
    }
  }
  return open === undefined ? episodes : [...episodes, { ...open, value, to: Infinity }];
}
