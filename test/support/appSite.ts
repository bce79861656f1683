import { adoptPolicy } from '../../src/app/policy/adopt';
import { answerChecklist } from '../../src/app/answerChecklist';
import { decideTransition } from '../../src/app/decideTransition';
import { getIssue } from '../../src/app/getIssue';
import { sign } from '../../src/app/sign';
import type { IssueView } from '../../src/contract/view';
import type { ParsedRequest } from '../../src/contract/operations';
import type { StoredEntry } from '../../src/domain/audit/entry';
import type { IssueFacts } from '../../src/domain/gate/facts';
import { isRefusal } from '../../src/domain/shared/refusal';
import { someNonce } from './builders';
import { fakePorts, type FakePorts } from './fakePorts';
import { someFacts } from './facts';

const PROJECT = '10000';
const ISSUE = '10042';
const PEOPLE: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'jonas-weber': ['Jonas Weber', []],
  'daniel-brandt': ['Daniel Brandt', []],
  'amara-okafor': ['Dr. Amara Okafor', ['sign-clinical-validator']],
  'sofia-marchetti': ['Dr. Sofia Marchetti', ['sign-clinical-validator']],
  'helen-voss': ['Helen Voss', ['sign-compliance-officer']],
  'both-hats': ['Both Hats', ['sign-clinical-validator', 'sign-compliance-officer']],
};

/** A project with the starter policy in force, people in their roles, and one issue in review. All in memory. */
export class AppSite {
  private commands = 0;
  private constructor(readonly ports: FakePorts) {}

  static async open(facts: Partial<IssueFacts> = {}, scope: Record<string, string[]> = {}): Promise<AppSite> {
    const site = new AppSite(fakePorts());
    const { jira } = site.ports;
    for (const [id, [name, permissions]] of Object.entries(PEOPLE)) {
      jira.person(id, name);
      jira.grant(id, PROJECT, { edit: true, permissions });
    }
    jira.grant('viktor-hale', PROJECT, {
      edit: true,
      administer: true,
      permissions: ['publish-policy'],
    });
    jira.status(PROJECT, '10001', 'In Progress', 'indeterminate');
    jira.status(PROJECT, '10002', 'In Review', 'indeterminate');
    jira.status(PROJECT, '10003', 'Done', 'done');
    site.put(facts);
    const gates = [{ id: 'clinical-validation', guards: ['10003'], scope }];
    const place = { caller: site.caller('viktor-hale'), projectId: PROJECT };
    await adoptPolicy(site.ports, place, { nonce: someNonce('adopt'), starter: 'digital-health', gates });
    return site;
  }

  /** What the chains of issues hold. The policy has a chain of its own. */
  get entries(): StoredEntry[] {
    return [...this.ports.store.tables.entries.values()].filter(({ chain }) => !chain.startsWith('policy-'));
  }

  put(facts: Partial<IssueFacts>): void {
    this.ports.jira.put(
      someFacts({ statusId: '10002', assignee: 'jonas-weber', reporter: 'priya-raman', ...facts }),
    );
  }

  caller(accountId: string) {
    this.ports.jira.signIn(accountId);
    return { accountId, accountType: 'licensed' };
  }

  place(accountId: string) {
    return { caller: this.caller(accountId), issueId: ISSUE };
  }

  nonce(): string {
    return someNonce(`command ${(this.commands += 1)}`);
  }

  async view(accountId = 'jonas-weber'): Promise<IssueView> {
    const view = await getIssue(this.ports, this.place(accountId), {});
    if (isRefusal(view)) throw new Error(view.refused);
    return view;
  }

  /** Answers every open item of the clinical checklist, ten at a time, with evidence. */
  async answerAll(by = 'daniel-brandt'): Promise<void> {
    const [checklist] = (await this.view(by)).checklists;
    const open = checklist?.items.filter(({ value }) => value === 'open') ?? [];
    for (let at = 0; at < open.length; at += 10) {
      const answers = open.slice(at, at + 10).map(({ item, revision }) => ({
        item: item.id,
        value: item.addressable ? ('implemented' as const) : ('done' as const),
        replaces: revision,
        evidence: ['https://confluence.caregate.example/report'],
      }));
      await this.answer(by, answers);
    }
  }

  answer(by: string, answers: ParsedRequest<'checklist.answer'>['answers'], nonce = this.nonce()) {
    return answerChecklist(this.ports, this.place(by), { nonce, checklist: 'clinical-validation', answers });
  }

  /** Signs what the signer sees now, as the gate asks for it. */
  async sign(by: string, role: string, request: Partial<ParsedRequest<'signoff.sign'>> = {}) {
    const gate = (await this.view(by)).gates.find(({ id }) => id === 'clinical-validation');
    const meaning = gate?.slots.find((slot) => slot.role === role)?.meaning ?? '';
    const seen = gate?.fingerprint.root ?? '';
    const asked = {
      nonce: this.nonce(),
      gate: 'clinical-validation',
      role,
      decision: 'approved' as const,
      meaning,
      seen,
    };
    return sign(this.ports, this.place(by), { ...asked, ...request });
  }

  async pass(): Promise<void> {
    await this.answerAll();
    await this.sign('amara-okafor', 'clinical-validator');
    await this.sign('helen-voss', 'compliance-officer');
  }

  move(modifiedFields = {}, requiredGates: string[] = []) {
    const request = { issueKey: 'TELE-42', from: '10002', to: '10003', modifiedFields, requiredGates };
    return decideTransition(this.ports, request);
  }
}
