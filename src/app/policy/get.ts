import type { DraftView, ProposalView, RoleChoice } from '../../contract/policyView';
import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { PolicyDraft } from '../../domain/policy/draft';
import { examine, type Examined } from '../../domain/policy/examine';
import type { AccountId, Instant } from '../../domain/shared/ids';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import { offeredMethods } from '../methods/find';
import type { IssueGrants, PersonName, Ports } from '../ports';
import { offeredTemplates } from '../templates/catalogue';
import { wordsOf } from '../templates/words';
import { personIn } from '../view/display';
import { startersFor, templateChoices } from './choices';
import { methodChoice } from './methods';
import { authorise, mayEdit, mayPublish } from './rights';
import { loadSetting, offeredRoles, withOfferedRoles, type Setting } from './setting';
import { holdersOf, surroundingsIn, type Holders, type Surroundings } from './world';

type View = ResponseOf<'policy.get'>;

/** The policy in force, the draft, the proposal, and all that a draft can choose from: two rounds, each in parallel. */
export async function getPolicy(
  ports: Ports,
  { caller, projectId }: ProjectPlace,
  _request: ParsedRequest<'policy.get'>,
): Promise<View | Refusal> {
  const [grants, setting] = await Promise.all([authorise(ports, projectId), loadSetting(ports, projectId)]);
  if (isRefusal(grants)) return grants;
  const { policy, desk, site } = setting;
  const { names, words, holders, methods, ...jira } = await gather(ports, setting);
  const around = surroundingsIn({ setting, statuses: jira.statuses, holders, words, methods });
  const seen: Seen = { setting, grants, names, around, viewer: caller.accountId };
  return {
    policy: policy ?? null,
    revision: desk?.revision ?? 0,
    draft: draftView(seen),
    proposal: proposalView(seen),
    mayEdit: mayEdit(grants),
    mayPublish: mayPublish(grants),
    secondPerson: site.secondPerson,
    ...jira,
    templates: templateChoices(site, words),
    methods: methods.map(methodChoice),
    roles: offeredRoles(setting).map((role) => roleChoice(role, holders)),
    starters: startersFor(site, jira.statuses),
  };
}

async function gather(ports: Ports, setting: Setting) {
  const { projectId, site, desk } = setting;
  const people = [desk?.draft?.by, desk?.proposal?.by].flatMap((by) => by ?? []);
  const [statuses, issueTypes, components, fields, words, holders, names, methods] = await Promise.all([
    ports.jira.statuses(projectId),
    ports.setup.issueTypes(projectId),
    ports.setup.components(projectId),
    ports.setup.fields(),
    wordsOf(ports, offeredTemplates(site)),
    holdersOf(ports, projectId, offeredRoles(setting)),
    ports.jira.names(people),
    offeredMethods(ports, site),
  ]);
  return {
    statuses: [...statuses],
    issueTypes: [...issueTypes],
    components: [...components],
    fields: [...fields],
    words,
    holders,
    names,
    methods,
  };
}

interface Seen {
  readonly setting: Setting;
  readonly grants: IssueGrants;
  readonly names: readonly PersonName[];
  readonly around: Surroundings;
  readonly viewer: AccountId;
}

function draftView(seen: Seen): DraftView | null {
  const { setting, names } = seen;
  const draft = setting.desk?.draft;
  if (draft === undefined) return null;
  const content = withOfferedRoles(draft.content, setting);
  const { problems, differences } = look(seen, content, draft);
  return {
    content,
    basedOn: draft.basedOn,
    by: personIn(names, draft.by),
    at: draft.at,
    problems: [...problems],
    differences: [...differences],
  };
}

function proposalView(seen: Seen): ProposalView | null {
  const proposal = seen.setting.desk?.proposal;
  if (proposal === undefined) return null;
  return {
    content: proposal.content,
    replaces: proposal.replaces,
    by: personIn(seen.names, proposal.by),
    at: proposal.at,
    differences: [...look(seen, withOfferedRoles(proposal.content, seen.setting), proposal).differences],
    mayNot: mayNotConfirm(seen, proposal),
  };
}

interface Written {
  readonly by: AccountId;
  readonly at: Instant;
}

/** What publishing would see if this was published now. */
const look = (
  { setting: { policy, projectId }, around: { world, templates } }: Seen,
  content: PolicyDraft,
  { by, at }: Written,
): Examined =>
  examine(content, { world, templates, roles: content.roles }, { projectId, inForce: policy, actor: by, at });

function mayNotConfirm(
  { setting, grants, viewer }: Seen,
  { by, replaces }: { readonly by: AccountId; readonly replaces: number },
): string | null {
  const version = setting.policy?.version ?? 0;
  if (version !== replaces)
    return `Version ${version} was published since. Decline this, then propose it anew`;
  if (!mayPublish(grants)) return 'Confirming needs the permission Publish compliance policy';
  return by === viewer ? 'You proposed this. Somebody else who may publish the policy confirms it' : null;
}

const MOST_HOLDERS = 20;

function roleChoice(role: RoleChoice['role'], holders: Holders): RoleChoice {
  const people = holders.get(role.id);
  if (people === undefined) return { role, holders: null, count: null };
  const shown = people.slice(0, MOST_HOLDERS).map(({ accountId, name }) => ({ accountId, name }));
  return { role, holders: shown, count: people.length };
}
