import type { Template } from '../checklist/template';
import type { RiskMethod } from '../risk/method';
import type { AccountId, Instant, JiraId } from '../shared/ids';
import { compileTemplate } from './compile';
import type { PolicyDraft } from './draft';
import { inSigningOrder } from './order';
import type { CompiledTemplate, Policy, SprintRequirement } from './schema';

/** What a draft becomes a policy with. */
export interface Publication {
  readonly projectId: JiraId;
  readonly version: number;
  readonly at: Instant;
  readonly by: AccountId;
  /** The latest published version of every template that the draft names; more of them do no harm. */
  readonly templates: readonly Template[];
  /** The latest published version of the risk method that the draft names; more of them do no harm. */
  readonly methods: readonly RiskMethod[];
  /** The statuses of the project, for their names. */
  readonly statuses: readonly { readonly id: JiraId; readonly name: string }[];
}

/**
 * Makes the policy that a draft without errors stands for. A template or a method that is not there leaves its gates
 * shut.
 */
export function compilePolicy(draft: PolicyDraft, publication: Publication): Policy {
  const { projectId, version, at, by, templates, methods, statuses } = publication;
  const method = methods.find(({ id }) => id === draft.riskMethod);
  const guarded = new Set(draft.gates.flatMap(({ guards }) => guards));
  return {
    v: 1,
    projectId,
    version,
    title: draft.title,
    publishedAt: at,
    publishedBy: by,
    roles: [...draft.roles],
    gates: draft.gates.map((gate) => ({ ...gate, signoffs: inSigningOrder(gate.signoffs) })),
    ...(method === undefined ? {} : { method }),
    ...(draft.sprint === undefined ? {} : { sprint: ordered(draft.sprint) }),
    statuses: statuses
      .filter(({ id }) => guarded.has(id))
      .map(({ id, name }) => ({ id, name: name.slice(0, 255) })),
    templates: namedTemplates(draft).flatMap((id) => compiled(id, templates)),
  };
}

const ordered = (sprint: SprintRequirement): SprintRequirement => ({
  ...sprint,
  signoffs: inSigningOrder(sprint.signoffs),
});

/** The ids of the checklists that a draft names, in its gates and for the sprint, each once. */
export const namedTemplates = ({ gates, sprint }: Pick<PolicyDraft, 'gates' | 'sprint'>): string[] => [
  ...new Set([...gates.flatMap(({ checklists }) => checklists), ...(sprint?.checklists ?? [])]),
];

/** The ids of the roles that a draft names: to sign a gate or the sprint, or to accept a risk. */
export const namedRoles = ({ gates, sprint }: Pick<PolicyDraft, 'gates' | 'sprint'>): ReadonlySet<string> =>
  new Set([
    ...gates.flatMap(({ signoffs, risk }) => [
      ...signoffs.map(({ role }) => role),
      ...(risk?.acceptedBy === undefined ? [] : [risk.acceptedBy]),
    ]),
    ...(sprint?.signoffs ?? []).map(({ role }) => role),
  ]);

function compiled(id: string, templates: readonly Template[]): CompiledTemplate[] {
  const found = templates.find((template) => template.id === id);
  return found === undefined ? [] : [compileTemplate(found)];
}

/** The draft that stands for a policy in force: compiled again, it is the same policy. */
export const draftOf = ({ title, roles, gates, method, sprint }: Policy): PolicyDraft => ({
  title,
  roles: [...roles],
  gates: [...gates],
  ...(method === undefined ? {} : { riskMethod: method.id }),
  ...(sprint === undefined ? {} : { sprint }),
});
