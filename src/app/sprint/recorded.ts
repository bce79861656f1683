import type { SprintFound, SprintsFound } from '../../domain/gate/sprint';
import { countingSprints, seemingMemberships, type Membership } from '../../domain/sprint/memberships';
import type { Parent } from '../children';
import type { Ports } from '../ports';
import { asksForSprint } from './asked';

/**
 * How the sprints of an issue stood when they were last looked at, for lists and boards: one strict read each, instead of
 * reading all that they hold. Nothing is decided by it. Costs nothing where no gate asks.
 * @throws when the storage does not answer
 */
export async function sprintsRecorded(ports: Ports, parent: Parent): Promise<SprintsFound | undefined> {
  if (!asksForSprint(parent)) return undefined;
  const memberships = seemingMemberships(parent.facts);
  if (memberships === undefined) return 'unknown';
  const sprints = countingSprints(memberships);
  return Promise.all(sprints.map((one) => recorded(ports, one, parent.facts.projectId)));
}

async function recorded(ports: Ports, { id, name }: Membership, projectId: string): Promise<SprintFound> {
  const { record } = await ports.sprints.load(id, projectId);
  const latest = record?.observed.at(-1);
  const { at, validated = false, relevant = 0, passed = 0 } = latest ?? {};
  const computed = record?.opened === undefined || at === undefined ? {} : { computedAt: at };
  return { id, name, validated, relevant, validatedCount: passed, ...computed };
}
