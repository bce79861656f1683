import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { compileTemplate, starterPolicy, templateById } from '../content';
import type { Gate, Policy } from '../domain/policy/schema';
import type { JiraId } from '../domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '../domain/shared/refusal';
import type { ProjectPlace } from './place';
import type { Ports } from './ports';

type Request = ParsedRequest<'policy.adopt'>;
type Status = { readonly id: JiraId; readonly name: string };

/** Puts the starter policy in force with the statuses that each gate guards here. Needs Administer Projects. */
export async function adoptPolicy(
  ports: Ports,
  { caller, projectId }: ProjectPlace,
  request: Request,
): Promise<ResponseOf<'policy.adopt'> | Refusal> {
  const [grants, statuses] = await Promise.all([
    ports.jira.projectGrants(projectId),
    ports.jira.statuses(projectId),
  ]);
  if (grants === undefined) return refuse('not-found');
  if (!grants.administer) return refuse('no-permission', { permission: 'Administer Projects' });
  const gates = gatesFrom(request, statuses);
  if (isRefusal(gates)) return gates;
  const policy = policyOf(gates, statuses, {
    projectId,
    version: request.replaces + 1,
    publishedAt: ports.now(),
    publishedBy: caller.accountId,
  });
  const fate = await ports.store.publish(policy, request.replaces);
  return fate === 'lost' ? refuse('busy') : { policy };
}

function gatesFrom({ gates }: Request, statuses: readonly Status[]): Gate[] | Refusal {
  const chosen: Gate[] = [];
  for (const { id, guards, scope } of gates) {
    const starter = starterPolicy.gates.find((gate) => gate.id === id);
    if (starter === undefined) return refuse('unknown-gate');
    const stranger = guards.find((guard) => !statuses.some((status) => status.id === guard));
    if (stranger !== undefined)
      return refuse('invalid-request', { where: `status ${stranger} is not of this project` });
    if (chosen.some((gate) => gate.id === id))
      return refuse('invalid-request', { where: `gate ${id} twice` });
    chosen.push({ ...starter, guards, scope });
  }
  return chosen;
}

type Publication = Pick<Policy, 'projectId' | 'version' | 'publishedAt' | 'publishedBy'>;

function policyOf(gates: Gate[], statuses: readonly Status[], publication: Publication): Policy {
  const lists = [...new Set(gates.flatMap((gate) => gate.checklists))];
  return {
    v: 1,
    ...publication,
    title: starterPolicy.title,
    roles: [...starterPolicy.roles],
    gates,
    statuses: statuses.map(({ id, name }) => ({ id, name })),
    templates: lists.flatMap((id) => {
      const template = templateById(id);
      return template === undefined ? [] : [compileTemplate(template)];
    }),
  };
}
