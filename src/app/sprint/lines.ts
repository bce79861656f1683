import type { SprintLine } from '../../contract/sprintLine';
import type { IssueFacts } from '../../domain/gate/facts';
import type { Policy } from '../../domain/policy/schema';
import type { SprintFinder } from './find';

/**
 * The open sprints of an issue in a line each. Costs nothing where the policy does not say what validates a sprint, or the
 * issue is in none. A page that cannot be told shows no line.
 */
export async function sprintLines(
  finder: SprintFinder,
  facts: IssueFacts,
  policy: Policy,
): Promise<readonly SprintLine[] | undefined> {
  if (policy.sprint === undefined) return undefined;
  try {
    const open = ((await finder.membershipsOf(facts)) ?? []).filter(({ phase }) => phase !== 'closed');
    if (open.length === 0) return undefined;
    const looks = await finder.lookAt(open, facts, policy);
    return looks?.map(({ membership: { id, name }, look: { assessment } }) => {
      const { passed, relevant } = assessment.counts;
      return { id, name, passed, relevant, validated: assessment.validated };
    });
  } catch {
    return undefined;
  }
}
