import { slug } from '../../shared/ids';
import type { MethodProblem } from '../methodDraft';
import { called, error } from './problem';

const LONGEST = 40;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a list stands and how it is spoken of: `steps of Severity`, `step`. */
export interface Listed {
  readonly path: string;
  readonly noun: string;
  readonly of: string;
}

/** What is wrong with the names and ids of a list: missing, too long, used twice. Case and outer spaces do not count. */
export function namedProblems(list: readonly Named[], listed: Listed): MethodProblem[] {
  const names = list.map(({ name }) => name.trim().toLowerCase());
  const ids = list.map(({ id }) => id);
  return list.flatMap((one, index) => [
    ...nameProblems(one, index, { ...listed, names }),
    ...idProblems(one, index, { ...listed, ids }),
  ]);
}

function nameProblems(
  { name }: Named,
  index: number,
  { path, noun, of, names }: Listed & { readonly names: readonly string[] },
): MethodProblem[] {
  const at = `${path}.${index}.name`;
  const own = names[index] ?? '';
  if (own === '') return [error('label-missing', at, `${capital(noun)} ${index + 1}${of} has no name`)];
  if (name.trim().length > LONGEST)
    return [
      error('label-too-long', at, `The name of ${noun} ${index + 1}${of} is over ${LONGEST} characters`),
    ];
  return names.indexOf(own) < index
    ? [error('duplicate-label', at, `Two ${noun}s${of} are called “${name.trim()}”`)]
    : [];
}

function idProblems(
  { id, name }: Named,
  index: number,
  { path, noun, of, ids }: Listed & { readonly ids: readonly string[] },
): MethodProblem[] {
  const at = `${path}.${index}.id`;
  const which = `${called(name, noun, index)}${of}`;
  if (!slug.safeParse(id).success)
    return [error('id-invalid', at, `The id of ${which} must be small letters, digits and hyphens`)];
  return ids.indexOf(id) < index
    ? [error('duplicate-id', at, `The id ${id} of ${which} belongs to another ${noun}`)]
    : [];
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
