import { answerSprint } from '../../../src/app/sprint/answer';
import { exportSprint } from '../../../src/app/sprint/export';
import { getSprint } from '../../../src/app/sprint/get';
import { listSprints } from '../../../src/app/sprint/list';
import { observeSprint } from '../../../src/app/sprint/observe';
import { openSprint } from '../../../src/app/sprint/open';
import { reopenSprint } from '../../../src/app/sprint/reopen';
import { revokeSprint } from '../../../src/app/sprint/revoke';
import { signSprint } from '../../../src/app/sprint/sign';
import type { JiraSprint } from '../../../src/app/ports';
import { sprintGet } from '../../../src/contract/operations/sprintRead';
import type { ParsedRequest } from '../../../src/contract/operations';
import type { SprintView } from '../../../src/contract/sprintView';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import type { Policy } from '../../../src/domain/policy/schema';
import { isRefusal, type Refusal } from '../../../src/domain/shared/refusal';
import type { SprintRecord } from '../../../src/domain/sprint/schema';
import { someNonce } from '../../support/builders';
import { fakePorts } from '../../support/fakePorts';
import { aSprintPolicy } from '../../support/sprintStory';
import { Story } from '../../support/story';

export const SPRINT = '12';
export const PROJECT = '10000';
export const OTHER = '10001';

const PEOPLE: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  ruth: ['Ruth Abelman', []],
  daniel: ['Daniel Brandt', []],
  jonas: ['Jonas Weber', []],
  amara: ['Dr. Amara Okafor', ['sign-validator']],
  sofia: ['Dr. Sofia Marchetti', ['sign-validator']],
  noor: ['Dr. Noor Haddad', ['sign-validator']],
  helen: ['Helen Voss', ['sign-officer']],
};

type SignRequest = ParsedRequest<'sprint.sign'>;

/** A project whose policy says what validates a sprint, with an active sprint on its board. All in memory. */
export class SprintSite {
  readonly ports = fakePorts();
  readonly stories = new Map<string, Story>();
  private commands = 0;

  constructor(
    readonly policy: Policy = aSprintPolicy(),
    phase: JiraSprint['phase'] = 'active',
  ) {
    const { jira, store } = this.ports;
    for (const [id, [name, permissions]] of Object.entries(PEOPLE)) {
      jira.person(id, name);
      jira.grant(id, PROJECT, { edit: true, permissions });
    }
    jira.person('vera', 'Vera Lind');
    jira.grant('vera', PROJECT, {});
    jira.grant('ruth', OTHER, { edit: true });
    this.ports.setup.place({ id: PROJECT, key: 'TELE', name: 'Telehealth Platform' });
    store.tables.policies.set(PROJECT, policy);
    store.tables.versions.set(`${PROJECT}:1`, policy);
    this.plan({ phase });
  }

  plan(sprint: Partial<JiraSprint> = {}): void {
    const named = { id: SPRINT, name: 'TELE Sprint 14', phase: 'active' as const, board: '7' };
    this.ports.sprintSource.plan(PROJECT, { ...named, ...sprint });
  }

  /** An issue in the sprint: relevant and passed, relevant and open, or not relevant. */
  issue(
    id: string,
    state: 'passed' | 'open' | 'irrelevant' = 'passed',
    facts: Partial<IssueFacts> = {},
    sprint = SPRINT,
  ): Story {
    const labels = state === 'irrelevant' ? [] : ['clinical'];
    const story = new Story(this.policy, { id, key: `TELE-${id}`, labels, ...facts });
    if (state === 'passed') {
      story.answer('daniel', ['first']);
      story.sign('amara', 'validator');
    }
    this.stories.set(id, story);
    this.put(story);
    if (sprint !== '') this.ports.sprintSource.add(sprint, [id], this.moved('ruth'));
    return story;
  }

  moved = (by: string) => ({ by, at: this.ports.now() });

  /** What a story tells, into Jira and the store. */
  put({ facts, record, entries }: Story): void {
    const { jira, store } = this.ports;
    const held = jira.inside.issue(facts.id)?.fields.customfield_10020 ?? [];
    jira.put({ ...facts, fields: { ...facts.fields, customfield_10020: held } });
    for (const entry of entries) store.tables.entries.set(`${entry.chain}:${entry.seq}`, entry);
    if (record.revision > 0) store.tables.records.set(facts.id, { record, state: 'none' });
  }

  /** Jira's side: somebody writes another summary. */
  edit(id: string, summary: string, by = 'ruth'): void {
    const facts = this.ports.jira.inside.issue(id);
    if (facts === undefined) throw new Error(`no issue ${id}`);
    const change = { history: `e${id}`, at: this.ports.now(), by, field: 'summary', from: null, to: null };
    this.ports.jira.put({
      ...facts,
      fields: { ...facts.fields, summary },
      changes: [...facts.changes, change],
    });
  }

  place(accountId: string, projectId?: string) {
    this.ports.jira.signIn(accountId);
    const caller = { accountId, accountType: 'licensed' };
    return projectId === undefined ? { caller } : { caller, projectId };
  }

  nonce = (): string => someNonce(`sprint command ${(this.commands += 1)}`);

  asked = (sprint = SPRINT, project = PROJECT) => ({ sprint, project });

  open(by = 'ruth', asked: object = {}) {
    return openSprint(this.ports, this.place(by), { nonce: this.nonce(), ...this.asked(), ...asked });
  }

  answer(by: string, items: readonly string[], checklist = 'sprint-safety') {
    const answers = items.map((item) => {
      return { item, value: 'done' as const, replaces: 0, evidence: ['https://wiki.example/report'] };
    });
    return answerSprint(this.ports, this.place(by), {
      nonce: this.nonce(),
      ...this.asked(),
      checklist,
      answers,
    });
  }

  /** Signs what the signer sees now, or as `request` says. */
  async sign(by: string, role: string, request: Partial<SignRequest> = {}) {
    const meaning = this.policy.sprint?.signoffs.find((asked) => asked.role === role)?.meaning ?? '';
    const seen = request.seen ?? (await this.view(by)).fingerprint;
    const decision = 'approved' as const;
    const asked = { nonce: this.nonce(), ...this.asked(), role, decision, meaning, seen, ...request };
    return signSprint(this.ports, this.place(by), asked);
  }

  async signAll(): Promise<void> {
    for (const by of ['sofia', 'noor']) done(await this.sign(by, 'validator'));
    done(await this.sign('helen', 'officer'));
  }

  revoke(by: string, signoff: number, rationale = 'Signed too early') {
    return revokeSprint(this.ports, this.place(by), {
      ...{ nonce: this.nonce(), signoff, rationale },
      ...this.asked(),
    });
  }

  reopen(by: string, rationale = 'A recall') {
    return reopenSprint(this.ports, this.place(by), { nonce: this.nonce(), rationale, ...this.asked() });
  }

  get(by = 'ruth', asked = this.asked(), projectId?: string) {
    return getSprint(this.ports, this.place(by, projectId), asked);
  }

  async view(by = 'ruth', asked = this.asked()): Promise<SprintView> {
    const view = await this.get(by, asked);
    if (isRefusal(view)) throw new Error(view.refused);
    return sprintGet.response.parse(view);
  }

  list(by = 'ruth', projectId?: string) {
    return listSprints(this.ports, this.place(by, projectId), { project: PROJECT });
  }

  async file(format: 'csv' | 'json', by = 'ruth') {
    const file = await exportSprint(this.ports, this.place(by), { ...this.asked(), format });
    if (isRefusal(file)) throw new Error(file.refused);
    return file;
  }

  observe = () => observeSprint(this.ports, { sprintId: SPRINT });

  get record(): SprintRecord {
    const found = this.ports.sprints.kept.get(`sprint-${SPRINT}-${PROJECT}`);
    if (found === undefined) throw new Error('no record');
    return found;
  }

  get types(): string[] {
    const entries = [...this.ports.store.tables.entries.values()];
    const own = entries.filter(({ chain }) => chain === `sprint-${SPRINT}-${PROJECT}`);
    return own.map(({ bytes }) => (JSON.parse(bytes) as { type: string }).type);
  }
}

/** Fails on a refusal. */
export function done<T extends object>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.refused}`);
  return answer;
}

/** What was refused, or `done`. */
export const fate = (answer: object): string => (isRefusal(answer) ? answer.refused : 'done');

/** A sprint of two relevant issues that have passed and one that is not relevant, opened. */
export async function readySite(policy?: Policy): Promise<SprintSite> {
  const site = new SprintSite(policy);
  site.issue('101');
  site.issue('102');
  site.issue('103', 'irrelevant');
  done(await site.open());
  return site;
}

export async function validatedSite(policy?: Policy): Promise<SprintSite> {
  const site = await readySite(policy);
  await site.signAll();
  return site;
}
