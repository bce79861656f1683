import type { Projection, SprintPlace } from '../ports';
import type { Plan } from './plan';

/** Whether two lists hold the same, each once, in any order. */
export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/**
 * Open sprints of which this issue may change who could sign them: those that hold it, when the gate that they count opened
 * or shut; those that it left and entered, too. Where it moved to another project, the sprints of both.
 */
export function sprintsToTell(before: Projection | undefined, plan: Plan): SprintPlace[] {
  const left = before === undefined ? [] : placesOf(before);
  const held = placesOf(plan);
  const moved = !isSame(left.map(nameOf), held.map(nameOf));
  if (!moved && countedIsShut(before?.shut, plan) === countedIsShut(plan.shut, plan)) return [];
  return moved ? [...left, ...held] : held;
}

const countedIsShut = (shut: Projection['shut'], { counted }: Plan): boolean =>
  counted !== undefined && shut?.includes(counted) === true;

const placesOf = ({ projectId, sprints = [] }: Pick<Projection, 'projectId' | 'sprints'>): SprintPlace[] =>
  sprints.map((sprintId) => ({ sprintId, projectId }));

const nameOf = ({ sprintId, projectId }: SprintPlace): string => `${sprintId} ${projectId}`;
