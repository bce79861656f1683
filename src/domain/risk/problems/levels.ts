import { levelLetter, UNKNOWN_LEVEL } from '../method';
import type { MethodDraft, MethodProblem } from '../methodDraft';
import { namedProblems } from './named';
import { called, error, warning } from './problem';

const FEWEST = 2;
const MOST = 7;

type Levels = MethodDraft['levels'];

/** What is wrong with the levels: how many there are, their names and letters, and those that no pair comes to. */
export function levelProblems({ levels, matrix }: Pick<MethodDraft, 'levels' | 'matrix'>): MethodProblem[] {
  const used = new Set(matrix.flat());
  return [
    ...countProblems(levels.length),
    ...namedProblems(levels, { path: 'levels', noun: 'level', of: '' }),
    ...levels.flatMap(({ id, name }, index) => [
      ...letterProblems(levels, index),
      ...(id === UNKNOWN_LEVEL
        ? [error('reserved-id', `levels.${index}.id`, 'The id unknown stands for what is not assessed')]
        : []),
      ...(used.has(id)
        ? []
        : [
            warning(
              'level-unused',
              `levels.${index}`,
              `No pair in the matrix comes to ${called(name, 'level', index)}`,
            ),
          ]),
    ]),
  ];
}

function countProblems(count: number): MethodProblem[] {
  const has = `There ${count === 1 ? 'is 1 level' : `are ${count} levels`}`;
  if (count < FEWEST) return [error('too-few-levels', 'levels', `${has}, at least ${FEWEST} are needed`)];
  return count > MOST ? [error('too-many-levels', 'levels', `${has}, the most is ${MOST}`)] : [];
}

function letterProblems(levels: Levels, index: number): MethodProblem[] {
  const letters = levels.map(({ letter }) => letter.trim().toUpperCase());
  const letter = letters[index] ?? '';
  const at = `levels.${index}.letter`;
  const which = called(levels[index]?.name, 'level', index);
  if (!levelLetter.safeParse(levels[index]?.letter).success)
    return [error('letter-invalid', at, `The letter of ${which} must be one or two letters or digits`)];
  return letters.indexOf(letter) < index
    ? [error('duplicate-letter', at, `The letter ${letter} of ${which} belongs to another level`)]
    : [];
}
