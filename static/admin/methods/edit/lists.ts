import type { Cells, Draft, Level, Step } from './draft';

/** The lists of a draft, all from the least to the worst. */
export type ListName = 'severity' | 'probability' | 'first' | 'second' | 'levels';

/** Does the same to every list that must keep its length with another: the rows or the columns of a table. */
type Change = <T>(list: readonly T[], blank: T) => readonly T[];

const inRows = (cells: Cells, columns: number, change: Change): Cells =>
  change(
    cells,
    Array.from({ length: columns }, () => ''),
  );

const inColumns = (cells: Cells, change: Change): Cells => cells.map((row) => change(row, ''));

const blankStep = (key: string): Step => ({ key, id: '', name: '', description: '', upTo: '' });
const blankLevel = (key: string): Level => ({ key, id: '', name: '', letter: '', meaning: '' });

/** The draft with one list changed, and with it the tables whose rows or columns it names. */
function withList(draft: Draft, name: ListName, key: string, change: Change): Draft {
  if (name === 'levels') return { ...draft, levels: change(draft.levels, blankLevel(key)) };
  const steps = change(draft[name].steps, blankStep(key));
  const now = { ...draft, [name]: { ...draft[name], steps } };
  switch (name) {
    case 'severity':
      return { ...now, matrix: inRows(draft.matrix, draft.probability.steps.length, change) };
    case 'probability':
      return { ...now, matrix: inColumns(draft.matrix, change) };
    case 'first':
      return { ...now, rows: inRows(draft.rows, draft.second.steps.length, change) };
    case 'second':
      return { ...now, rows: inColumns(draft.rows, change) };
  }
}

export const listOf = (draft: Draft, name: ListName): readonly (Step | Level)[] =>
  name === 'levels' ? draft.levels : draft[name].steps;

/** A new step or level at the worst end, with holes where it meets others. */
export const added = (draft: Draft, to: ListName, key: string): Draft =>
  withList(draft, to, key, (list, blank) => [...list, blank]);

/** Without a step or level. Cells that named it become holes. */
export function removed(draft: Draft, from: ListName, key: string): { draft: Draft; name: string } {
  const list = listOf(draft, from);
  const at = list.findIndex((one) => one.key === key);
  const without = withList(draft, from, '', (all) => all.filter((_, index) => index !== at));
  return { draft: cleared(without, from, key), name: list[at]?.name ?? '' };
}

const holes = (cells: Cells, key: string): Cells =>
  cells.map((row) => row.map((value) => (value === key ? '' : value)));

function cleared(draft: Draft, from: ListName, key: string): Draft {
  if (from === 'levels') return { ...draft, matrix: holes(draft.matrix, key) };
  return from === 'probability' ? { ...draft, rows: holes(draft.rows, key) } : draft;
}

/** With a step or level one place nearer to the least or the worst, and its row or column with it. */
export function moved(draft: Draft, name: ListName, key: string, by: 1 | -1): Draft {
  const list = listOf(draft, name);
  const from = list.findIndex((one) => one.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return draft;
  return withList(draft, name, '', (all) =>
    all.map((one, index) => {
      if (index === from) return all[to] ?? one;
      return index === to ? (all[from] ?? one) : one;
    }),
  );
}
