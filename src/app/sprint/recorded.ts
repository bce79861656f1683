import { applies } from '../../domain/gate/applies';
import type { SprintFound, SprintsFound } from '../../domain/gate/sprint';
import type { Parent } from '../children';
import type { Ports } from '../ports';
import { countingSprints, membershipsOf, type Membership } from './memberships';

/**
 * How the sprints of an issue stood when they were last looked at, for lists and boards: one strict read each, instead of
 * reading all that they hold. Nothing is decided by it. Costs nothing where no gate asks.
 * @throws when the storage does not answer
 */
export async function sprintsRecorded(
  ports: Ports,
  { policy, facts, record, gates }: Parent,
): Promise<SprintsFound | undefined> {
  if (policy === undefined) return undefined;
  const asking = gates.some((gate) => gate.sprint !== undefined && applies(gate, { policy, facts, record }));
  if (!asking) return undefined;
  const memberships = membershipsOf(facts);
  if (memberships === undefined) return 'unknown';
  return Promise.all(countingSprints(memberships).map((one) => recorded(ports, one, facts.projectId)));
}

async function recorded(ports: Ports, { id, name }: Membership, projectId: string): Promise<SprintFound> {
  const { record } = await ports.sprints.load(id, projectId);
  const latest = record?.observed.at(-1);
  const { at, validated = false, relevant = 0, passed = 0 } = latest ?? {};
  const computed = record?.opened === undefined || at === undefined ? {} : { computedAt: at };
  return { id, name, validated, relevant, validatedCount: passed, ...computed };
}
