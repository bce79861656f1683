import { applies } from '../../domain/gate/applies';
import { countingSprints, membershipsOf, type Membership } from '../../domain/sprint/memberships';
import type { Parent } from '../children';

/** The sprints that count for an issue, where a gate that applies asks for them; undefined where none does. */
export function sprintsAsked({
  policy,
  facts,
  record,
  gates,
}: Parent): readonly Membership[] | 'unknown' | undefined {
  if (policy === undefined) return undefined;
  const asking = gates.some((gate) => gate.sprint !== undefined && applies(gate, { policy, facts, record }));
  if (!asking) return undefined;
  const memberships = membershipsOf(facts);
  return memberships === undefined ? 'unknown' : countingSprints(memberships);
}
