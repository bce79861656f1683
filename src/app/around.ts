import type { Situation } from '../domain/gate/decide';
import { findChildren, type Parent } from './children';
import type { Ports } from './ports';
import { SprintFinder } from './sprint/find';

/** What a decision looks at around an issue. */
export type Around = Pick<Situation, 'children' | 'sprints'>;

/**
 * What is known of an issue's children and of its sprints, for those gates that ask for them and apply. Costs nothing where
 * none does.
 * @throws when Jira or the storage does not answer
 */
export async function findAround(
  ports: Ports,
  parent: Parent,
  finder: SprintFinder = new SprintFinder(ports),
): Promise<Around> {
  const [children, sprints] = await Promise.all([
    findChildren(ports, parent, (child) => finder.find(child)),
    finder.find(parent),
  ]);
  return { ...(children === undefined ? {} : { children }), ...(sprints === undefined ? {} : { sprints }) };
}
