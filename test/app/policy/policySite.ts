import { adoptPolicy } from '../../../src/app/policy/adopt';
import { discardDraft } from '../../../src/app/policy/discard';
import { getPolicy } from '../../../src/app/policy/get';
import { publishPolicy } from '../../../src/app/policy/publish';
import { saveDraft } from '../../../src/app/policy/save';
import { settleProposal } from '../../../src/app/policy/settle';
import type { PersonName } from '../../../src/app/ports';
import type { ParsedRequest, ResponseOf } from '../../../src/contract/operations';
import type { PolicyDraft } from '../../../src/domain/policy/draft';
import { draftOf } from '../../../src/domain/policy/publish';
import type { Policy } from '../../../src/domain/policy/schema';
import { emptySite } from '../../../src/domain/site/empty';
import type { Site } from '../../../src/domain/site/schema';
import { isRefusal, type Refusal } from '../../../src/domain/shared/refusal';
import { someNonce } from '../../support/builders';
import { fakePorts, type FakePorts } from '../../support/fakePorts';

export const PROJECT = '10000';
/** May do everything; so may `mei`. */
export const VIKTOR = 'viktor-hale';
export const MEI = 'mei-lindqvist';
/** May edit drafts, not publish. */
export const PRIYA = 'priya-raman';
/** May publish, not edit. */
export const HELEN = 'helen-voss';
/** May browse. */
export const JONAS = 'jonas-weber';
/** Administers Jira, and nothing in the project. */
export const ROOT = 'una-root';

const PEOPLE: readonly (readonly [
  string,
  string,
  { administer?: boolean; permissions?: string[] } | undefined,
])[] = [
  [VIKTOR, 'Viktor Hale', { administer: true, permissions: ['publish-policy'] }],
  [MEI, 'Mei Lindqvist', { administer: true, permissions: ['publish-policy'] }],
  [PRIYA, 'Priya Raman', { administer: true }],
  [HELEN, 'Helen Voss', { permissions: ['publish-policy'] }],
  [JONAS, 'Jonas Weber', {}],
  [ROOT, 'Una Root', undefined],
];

const named = (accountId: string): PersonName => ({ accountId, name: accountId });

/** A project without a policy, people with different rights, two holders of every role. All in memory. */
export class PolicySite {
  readonly ports: FakePorts;
  readonly holders = new Map<string, readonly PersonName[] | undefined>();
  readonly admins = new Set([ROOT]);
  groups: readonly { id: string; name: string }[] = [];
  projectRoles: readonly { id: string; name: string }[] = [];
  private commands = 0;
  private caller = JONAS;

  constructor(ports: FakePorts = fakePorts()) {
    const directory: FakePorts['directory'] = {
      ...ports.directory,
      holdersOf: async ({ id }) =>
        this.holders.has(id) ? this.holders.get(id) : [named(`${id}-one`), named(`${id}-two`)],
      isJiraAdmin: async () => this.admins.has(this.caller),
      groups: async (query) => this.groups.filter(({ name }) => name.includes(query)),
      groupsById: async (ids) => this.groups.filter(({ id }) => ids.includes(id)),
      projectRoles: async () => this.projectRoles,
    };
    this.ports = { ...ports, directory };
    const { jira } = ports;
    for (const [id, name, grants] of PEOPLE) {
      jira.person(id, name);
      if (grants !== undefined) jira.grant(id, PROJECT, { edit: true, ...grants });
    }
    jira.status(PROJECT, '10001', 'In Progress', 'indeterminate');
    jira.status(PROJECT, '10002', 'In Review', 'indeterminate');
    jira.status(PROJECT, '10003', 'Done', 'done');
  }

  who(accountId: string) {
    this.caller = accountId;
    this.ports.jira.signIn(accountId);
    return { accountId, accountType: 'licensed' };
  }

  place(accountId: string, projectId = PROJECT) {
    return { caller: this.who(accountId), projectId };
  }

  /** A page of the site's administration. */
  admin(accountId = ROOT) {
    return { caller: this.who(accountId) };
  }

  nonce(): string {
    return someNonce(`command ${(this.commands += 1)}`);
  }

  /** What is set for the whole site, put there directly. */
  settle(part: Partial<Site>): void {
    this.ports.site.kept.site = { ...(this.ports.site.kept.site ?? emptySite()), ...part };
  }

  get inForce(): Policy | undefined {
    return this.ports.store.tables.policies.get(PROJECT);
  }

  get revision(): number {
    return this.ports.policies.desks.get(PROJECT)?.revision ?? 0;
  }

  entries(chain = `policy-${PROJECT}`) {
    return [...this.ports.store.tables.entries.values()].filter((entry) => entry.chain === chain);
  }

  async view(accountId = VIKTOR): Promise<ResponseOf<'policy.get'>> {
    return must(await getPolicy(this.ports, this.place(accountId), {}));
  }

  adopt(accountId = VIKTOR, request: Partial<ParsedRequest<'policy.adopt'>> = {}) {
    const gates = [{ id: 'clinical-validation', guards: ['10003'], scope: {} }];
    return adoptPolicy(this.ports, this.place(accountId), {
      nonce: this.nonce(),
      starter: 'digital-health',
      gates,
      ...request,
    });
  }

  save(draft: PolicyDraft, accountId = VIKTOR, request: Partial<ParsedRequest<'policy.save'>> = {}) {
    return saveDraft(this.ports, this.place(accountId), {
      nonce: this.nonce(),
      revision: this.revision,
      basedOn: this.inForce?.version ?? 0,
      draft,
      ...request,
    });
  }

  discard(accountId = VIKTOR, request: Partial<ParsedRequest<'policy.discard'>> = {}) {
    return discardDraft(this.ports, this.place(accountId), {
      nonce: this.nonce(),
      revision: this.revision,
      ...request,
    });
  }

  publish(accountId = VIKTOR, request: Partial<ParsedRequest<'policy.publish'>> = {}) {
    return publishPolicy(this.ports, this.place(accountId), {
      nonce: this.nonce(),
      revision: this.revision,
      ...request,
    });
  }

  decide(
    accountId: string,
    decision: 'confirm' | 'decline',
    request: Partial<ParsedRequest<'policy.settle'>> = {},
  ) {
    return settleProposal(this.ports, this.place(accountId), {
      nonce: this.nonce(),
      revision: this.revision,
      decision,
      ...request,
    });
  }

  /** The policy in force as a draft, with a change. */
  changed(change: (draft: PolicyDraft) => PolicyDraft): PolicyDraft {
    const policy = this.inForce;
    if (policy === undefined) throw new Error('nothing is in force');
    return change(draftOf(policy));
  }
}

/** The answer, where it is no refusal. */
export function must<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.about)}`);
  return answer;
}

/** Asks more: the first gate also wants the summary and the labels unchanged. */
export const raised = (draft: PolicyDraft): PolicyDraft => ({
  ...draft,
  gates: draft.gates.map((gate) => ({ ...gate, material: [...gate.material, 'labels'] })),
});

/** Asks less: nobody signs as compliance officer any more. */
export const lowered = (draft: PolicyDraft): PolicyDraft => ({
  ...draft,
  gates: draft.gates.map((gate) => ({
    ...gate,
    signoffs: gate.signoffs.filter(({ role }) => role !== 'compliance-officer'),
  })),
});
