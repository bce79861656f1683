import type { Template } from '../checklist/template';
import type { AccountId, Instant, JiraId } from '../shared/ids';
import { compileTemplate } from './compile';
import type { PolicyDraft } from './draft';
import { inSigningOrder } from './order';
import type { CompiledTemplate, Policy } from './schema';

/** What a draft becomes a policy with. */
export interface Publication {
  readonly projectId: JiraId;
  readonly version: number;
  readonly at: Instant;
  readonly by: AccountId;
  /** The latest published version of every template that the draft names; more of them do no harm. */
  readonly templates: readonly Template[];
  /** The statuses of the project, for their names. */
  readonly statuses: readonly { readonly id: JiraId; readonly name: string }[];
}

/** Makes the policy that a draft without errors stands for. A template that is not there leaves its gates shut. */
export function compilePolicy(draft: PolicyDraft, publication: Publication): Policy {
  const { projectId, version, at, by, templates, statuses } = publication;
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
    statuses: statuses
      .filter(({ id }) => guarded.has(id))
      .map(({ id, name }) => ({ id, name: name.slice(0, 255) })),
    templates: namedTemplates(draft).flatMap((id) => compiled(id, templates)),
  };
}

/** The ids of the checklists that the gates of a draft name, each once. */
export const namedTemplates = ({ gates }: Pick<PolicyDraft, 'gates'>): string[] => [
  ...new Set(gates.flatMap(({ checklists }) => checklists)),
];

function compiled(id: string, templates: readonly Template[]): CompiledTemplate[] {
  const found = templates.find((template) => template.id === id);
  return found === undefined ? [] : [compileTemplate(found)];
}

/** The draft that stands for a policy in force: compiled again, it is the same policy. */
export const draftOf = ({ title, roles, gates }: Policy): PolicyDraft => ({
  title,
  roles: [...roles],
  gates: [...gates],
});
