import { count } from '../../../kit/text';
import type { MethodInput } from '../../types';

type Axis = MethodInput['severity'];
type Named = Axis['points'][number];

/** What of one list of steps or levels differs, by id. */
function listChanges<T extends Named>(before: readonly T[], after: readonly T[], noun: string): string[] {
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  const fresh = after.filter(({ id }) => !before.some((one) => one.id === id));
  const renamed = after.flatMap((one) => {
    const old = before.find(({ id }) => id === one.id);
    return old === undefined || old.name === one.name ? [] : [`${noun} ${old.name} is called ${one.name}`];
  });
  const kept = (list: readonly T[], other: readonly T[]): string =>
    list
      .filter(({ id }) => other.some((one) => one.id === id))
      .map(({ id }) => id)
      .join(' ');
  return [
    ...gone.map(({ name }) => `${noun} ${name} is gone`),
    ...fresh.map(({ name }) => `${noun} ${name} is new`),
    ...renamed,
    ...(kept(before, after) === kept(after, before) ? [] : [`${noun}s stand in another order`]),
  ];
}

interface Pairs {
  readonly down: Axis;
  readonly across: Axis;
  readonly cells: readonly (readonly string[])[];
  readonly results: readonly Named[];
}

/** What a pair of steps comes to, by their ids. */
const resultIn = ({ down, across, cells }: Pairs, first: string, second: string): string | undefined =>
  cells[down.points.findIndex(({ id }) => id === first)]?.[
    across.points.findIndex(({ id }) => id === second)
  ];

const MOST_NAMED = 10;

/** Pairs that were there before and come to something else now. */
function cellChanges(before: Pairs, after: Pairs): string[] {
  const nameOf = (id: string, { results }: Pairs) => results.find((one) => one.id === id)?.name ?? id;
  const changed = after.down.points.flatMap((first) =>
    after.across.points.flatMap((second) => {
      const was = resultIn(before, first.id, second.id);
      const now = resultIn(after, first.id, second.id);
      if (was === undefined || now === undefined || was === now) return [];
      return [`${first.name} with ${second.name}: ${nameOf(was, before)} becomes ${nameOf(now, after)}`];
    }),
  );
  if (changed.length <= MOST_NAMED) return changed;
  return [
    ...changed.slice(0, MOST_NAMED - 1),
    `and ${count(changed.length - MOST_NAMED + 1, 'more pair')} of steps`,
  ];
}

const matrixOf = ({ severity, probability, matrix, levels }: MethodInput): Pairs => ({
  down: severity,
  across: probability,
  cells: matrix,
  results: levels,
});

type Table = Extract<NonNullable<MethodInput['combination']>, { kind: 'table' }>;

const tableOf = ({ first, second, rows }: Table, { points }: Axis): Pairs => ({
  down: first,
  across: second,
  cells: rows,
  results: points,
});

function partChanges(before: MethodInput, after: MethodInput): string[] {
  const [was, now] = [before.combination, after.combination];
  if (was?.kind !== now?.kind) return ['How a probability is made of two is another'];
  if (was?.kind !== 'table' || now?.kind !== 'table') return [];
  return [
    ...listChanges(was.first.points, now.first.points, `${now.first.name}: step`),
    ...listChanges(was.second.points, now.second.points, `${now.second.name}: step`),
    ...cellChanges(tableOf(was, before.probability), tableOf(now, after.probability)),
  ];
}

/** What a new version of a method changes against the one that it began with, in sentences. Other words are no change. */
export const changesOf = (before: MethodInput, after: MethodInput): string[] => [
  ...listChanges(before.severity.points, after.severity.points, `${after.severity.name}: step`),
  ...listChanges(before.probability.points, after.probability.points, `${after.probability.name}: step`),
  ...listChanges(before.levels, after.levels, 'Level'),
  ...cellChanges(matrixOf(before), matrixOf(after)),
  ...partChanges(before, after),
];
