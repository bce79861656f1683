import type { AxisDraft, MethodProblem } from '../methodDraft';
import { namedProblems } from './named';
import { error } from './problem';

const FEWEST = 2;
const MOST = 10;

/** What is wrong with a scale: its name, how many steps it has, and what they are called. */
export function scaleProblems(axis: AxisDraft, path: string, fallback: string): MethodProblem[] {
  const name = axis.name.trim() === '' ? fallback : axis.name.trim();
  return [
    ...(axis.name.trim() === '' ? [error('label-missing', `${path}.name`, `${fallback} has no name`)] : []),
    ...countProblems(axis.points.length, path, name),
    ...namedProblems(axis.points, { path: `${path}.points`, noun: 'step', of: ` of ${name}` }),
  ];
}

function countProblems(count: number, path: string, name: string): MethodProblem[] {
  const steps = `${count} ${count === 1 ? 'step' : 'steps'}`;
  if (count < FEWEST)
    return [error('too-few-points', `${path}.points`, `${name} has ${steps}, it needs at least ${FEWEST}`)];
  return count > MOST
    ? [error('too-many-points', `${path}.points`, `${name} has ${steps}, the most is ${MOST}`)]
    : [];
}
