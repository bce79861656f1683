import { methodCheck } from '../../../../src/contract/operations/methodPublish';
import type { Trouble } from '../../../kit/outcome';
import { count } from '../../../kit/text';
import type { MethodInput, MethodProblem } from '../../types';

/** What is wrong with a draft, as much as the page needs to show it beside its part. */
export type Problem = Pick<MethodProblem, 'severity' | 'path' | 'message'>;

const WORDS: Readonly<Record<string, string>> = {
  title: 'The title',
  name: 'The name',
  description: 'The description',
  meaning: 'What it asks for',
  letter: 'The letter',
  upTo: 'The bound',
  url: 'The link',
  licence: 'The licence',
};

/** What keeps a draft from being checked at all: texts and lists that are longer than can be sent. */
export function shapeProblems(input: MethodInput): Problem[] {
  const { error } = methodCheck.request.shape.draft.safeParse(input);
  return (error?.issues ?? []).map(({ path, ...issue }) => {
    const word = WORDS[String(path.at(-1))] ?? 'The list';
    const limit = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
    return {
      severity: 'error',
      path: path.map(String).join('.'),
      message:
        limit === undefined
          ? `${word} cannot be read`
          : `${word} is too long, the most is ${count(limit, word === 'The list' ? 'entry' : 'character', word === 'The list' ? 'entries' : undefined)}`,
    };
  });
}

export const errorsIn = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** The problems of exactly these places. */
export const problemsAt = (problems: readonly Problem[], ...paths: readonly string[]): readonly Problem[] =>
  problems.filter(({ path }) => paths.includes(path));

/** The problems of a place and of all that lies in it. */
export const problemsIn = (problems: readonly Problem[], path: string): readonly Problem[] =>
  problems.filter((one) => one.path === path || one.path.startsWith(`${path}.`));

/** What stands at a field. */
export const troubleAt = (problems: readonly Problem[], ...paths: readonly string[]): Trouble | undefined => {
  const found = problemsAt(problems, ...paths);
  if (found.length === 0) return undefined;
  return { code: 'invalid-request', title: found.map(({ message }) => message).join('. '), message: '' };
};

/** The id of the element that a place is shown at. */
export const fieldId = (path: string): string => `method-${path.replaceAll('.', '-')}`;

/** Ids to look for, from the place itself to the part that it lies in. */
export const idsTo = (path: string): readonly string[] => {
  const parts = path.split('.');
  return parts.map((_, index) => fieldId(parts.slice(0, parts.length - index).join('.')));
};

/** How many problems there are, in words. */
export function tally(problems: readonly Problem[]): string {
  const errors = errorsIn(problems).length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'Nothing to settle';
  return [
    ...(errors > 0 ? [`${count(errors, 'problem')} to settle`] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
}
