import { methodSource } from './method';
import type { MethodDraft, MethodProblem } from './methodDraft';
import { combinationProblems } from './problems/combination';
import { gridProblems } from './problems/grid';
import { levelProblems } from './problems/levels';
import { error } from './problems/problem';
import { scaleProblems } from './problems/scale';

const SHORTEST_TITLE = 3;

/** Everything that is wrong with a method, by name and place. `reserved` are ids of shipped methods. */
export const methodProblems = (
  draft: MethodDraft,
  reserved: ReadonlySet<string> = new Set(),
): MethodProblem[] => [
  ...headProblems(draft, reserved),
  ...scaleProblems(draft.severity, 'severity', 'Severity'),
  ...scaleProblems(draft.probability, 'probability', 'Probability'),
  ...levelProblems(draft),
  ...gridProblems({
    path: 'matrix',
    title: 'The matrix',
    down: draft.severity,
    across: draft.probability,
    cells: draft.matrix,
    order: draft.levels,
    codes: { shape: 'matrix-shape', hole: 'matrix-hole', unknown: 'unknown-level', fall: 'not-monotone' },
  }),
  ...combinationProblems(draft),
];

/** Those that stop publishing. */
export const methodErrors = (problems: readonly MethodProblem[]): MethodProblem[] =>
  problems.filter(({ severity }) => severity === 'error');

function headProblems({ id, title, source }: MethodDraft, reserved: ReadonlySet<string>): MethodProblem[] {
  return [
    ...(title.trim().length < SHORTEST_TITLE
      ? [error('title-missing', 'title', `The method needs a name of at least ${SHORTEST_TITLE} characters`)]
      : []),
    ...(reserved.has(id)
      ? [error('reserved-id', 'id', `The id ${id} belongs to a method that CareGate ships`)]
      : []),
    ...(source === undefined || methodSource.safeParse(source).success
      ? []
      : [error('source-invalid', 'source', 'The source needs a title, and a link must begin with https://')]),
  ];
}
