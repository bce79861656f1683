import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { Policy } from '../../domain/policy/schema';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { JiraId } from '../../domain/shared/ids';
import type { ProjectPlace } from '../place';
import { authorise } from '../policy/rights';
import type { Ports, WorkflowTransition } from '../ports';
import { coveredTransition, guardedStatuses, type Names } from './covered';

/** For each status that a gate guards, which ways into it carry the rule. */
export async function getCoverage(
  ports: Ports,
  { projectId }: ProjectPlace,
  _request: ParsedRequest<'coverage.get'>,
): Promise<ResponseOf<'coverage.get'> | Refusal> {
  const grants = await authorise(ports, projectId, ['edit']);
  if (isRefusal(grants)) return grants;
  const policy = await ports.store.loadPolicy(projectId);
  if (policy === undefined) return refuse('no-policy');
  const [transitions, names] = await Promise.all([
    ports.setup.transitions(projectId),
    namesIn(ports, projectId, policy),
  ]);
  return coverageOf(policy, transitions, names);
}

type Known = Names & { readonly present: ReadonlySet<JiraId> };

/** One round: what is there in the project, and what it is called. Names at publication help where Jira has none now. */
async function namesIn({ jira, setup }: Ports, projectId: JiraId, policy: Policy): Promise<Known> {
  const [statuses, issueTypes, fields] = await Promise.all([
    jira.statuses(projectId),
    setup.issueTypes(projectId),
    setup.fields(),
  ]);
  return {
    present: new Set(statuses.map(({ id }) => id)),
    statuses: byId([...policy.statuses, ...statuses]),
    issueTypes: byId(issueTypes),
    fields: byId(fields),
  };
}

const byId = (named: readonly { id: string; name: string }[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ id, name }) => [id, name]));

function coverageOf(
  policy: Policy,
  transitions: readonly WorkflowTransition[] | undefined,
  names: Known,
): ResponseOf<'coverage.get'> {
  const guarded = guardedStatuses(policy);
  const present = guarded.filter(({ id }) => names.present.has(id));
  const gone = guarded.filter(({ id }) => !names.present.has(id));
  return {
    readable: transitions !== undefined,
    statuses: present.map(({ id, gates }) => ({
      id,
      name: names.statuses.get(id) ?? id,
      gates: gates.map((gate) => ({ id: gate.id, title: gate.title })),
      transitions: (transitions ?? [])
        .filter(({ to }) => to === id)
        .map((transition) => coveredTransition(policy, transition, names)),
    })),
    gone: gone.flatMap(({ id, gates }) => gates.map((gate) => ({ gate: gate.title, status: id }))),
  };
}
