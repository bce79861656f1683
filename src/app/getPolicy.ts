import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { starterPolicy } from '../content';
import { refuse, type Refusal } from '../domain/shared/refusal';
import type { ProjectPlace } from './place';
import type { Ports } from './ports';

/** The policy in force and the starter policy with the statuses it would suit here. */
export async function getPolicy(
  { jira, store }: Ports,
  { projectId }: ProjectPlace,
  _request: ParsedRequest<'policy.get'>,
): Promise<ResponseOf<'policy.get'> | Refusal> {
  const [grants, statuses] = await Promise.all([jira.projectGrants(projectId), jira.statuses(projectId)]);
  if (grants === undefined) return refuse('not-found');
  const policy = await store.loadPolicy(projectId);
  const gates = starterPolicy.gates.map(({ id, title }) => {
    const hint = starterPolicy.hints[id];
    const fitting = statuses.filter(({ category }) => category === hint?.category);
    return {
      id,
      title,
      summary: hint?.summary ?? '',
      suggested: fitting.slice(0, 1).map((status) => status.id),
    };
  });
  return {
    policy: policy ?? null,
    mayAdopt: grants.administer,
    statuses: [...statuses],
    starter: { title: starterPolicy.title, gates },
  };
}
