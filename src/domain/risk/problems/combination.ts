import type { AxisDraft, MethodDraft, MethodProblem } from '../methodDraft';
import { boundProblems } from './bounds';
import { gridProblems } from './grid';
import { error } from './problem';
import { scaleProblems } from './scale';

/** What is wrong with how a probability is made of two, and with the numbers that a product needs. */
export const combinationProblems = (draft: MethodDraft): MethodProblem[] => [
  ...boundProblems(draft),
  ...ownProblems(draft),
];

function ownProblems({ combination, probability }: MethodDraft): MethodProblem[] {
  if (combination === undefined) return [];
  return combination.kind === 'product'
    ? [...partName(combination, 'first', 'P1'), ...partName(combination, 'second', 'P2')]
    : tableProblems(combination, probability);
}

type CombinationOf<K extends NonNullable<MethodDraft['combination']>['kind']> = Extract<
  NonNullable<MethodDraft['combination']>,
  { readonly kind: K }
>;

const partName = (
  combination: CombinationOf<'product'>,
  which: 'first' | 'second',
  short: string,
): MethodProblem[] =>
  combination[which].trim() === ''
    ? [error('label-missing', `combination.${which}`, `${short} has no name`)]
    : [];

const tableProblems = (
  { first, second, rows }: CombinationOf<'table'>,
  { points }: AxisDraft,
): MethodProblem[] => [
  ...scaleProblems(first, 'combination.first', 'The first part'),
  ...scaleProblems(second, 'combination.second', 'The second part'),
  ...gridProblems({
    path: 'combination.rows',
    title: 'The table of the two parts',
    down: first,
    across: second,
    cells: rows,
    order: points,
    codes: {
      shape: 'combination-shape',
      hole: 'combination-shape',
      unknown: 'unknown-probability',
      fall: 'combination-not-monotone',
    },
  }),
];
