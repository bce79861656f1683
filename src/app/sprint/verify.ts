import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { sprintChain } from '../../domain/audit/append';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import { verifySprint } from '../../domain/sprint/append';
import type { SitePlace } from '../place';
import { authorise } from '../policy/rights';
import type { Ports } from '../ports';
import { verdictOn } from '../verdict';
import { refuseElsewhere } from './load';

/**
 * Verifies the chain of a sprint in a project, its stored record and its texts. Jira is asked for nothing but the rights of
 * the caller: what was recorded can be verified when the sprint is gone, and when the policy asks for it no more. Needs
 * Browse on the project.
 */
export async function verifySprintRecord(
  ports: Ports,
  place: SitePlace,
  { sprint, project }: ParsedRequest<'sprint.verify'>,
): Promise<ResponseOf<'sprint.verify'> | Refusal> {
  const elsewhere = refuseElsewhere(place, project);
  if (elsewhere !== undefined) return elsewhere;
  const grants = await authorise(ports, project);
  if (isRefusal(grants)) return grants;
  return verdictOn(ports, {
    chain: sprintChain(sprint, project),
    load: async () => (await ports.sprints.load(sprint, project)).record,
    verify: verifySprint,
  });
}
