import type { StoredEntry } from '../../src/domain/audit/entry';
import type { AuditEvent } from '../../src/domain/audit/event';
import type { GivenAnswer } from '../../src/domain/checklist/decide';
import type { IssueFacts } from '../../src/domain/gate/facts';
import type { Policy, SprintRequirement } from '../../src/domain/policy/schema';
import { isRefusal, type Refusal } from '../../src/domain/shared/refusal';
import { appendSprint } from '../../src/domain/sprint/append';
import { assessSprint, type SprintAssessment } from '../../src/domain/sprint/assess';
import {
  decideAnswer,
  decideOpen,
  decideReopen,
  decideRevokeSprint,
  type ReopenCommand,
} from '../../src/domain/sprint/decide';
import { emptySprint } from '../../src/domain/sprint/empty';
import { decideObserve } from '../../src/domain/sprint/observe';
import type { SprintPhase, SprintRecord } from '../../src/domain/sprint/schema';
import { decideSignSprint, type SignSprintCommand } from '../../src/domain/sprint/sign';
import type { SprintMember, SprintSituation } from '../../src/domain/sprint/situation';
import { aGate, anItem, aPolicy } from './policies';
import { sha256 } from './sha256';
import { Story } from './story';

const TEXT = 'a'.repeat(64);
/** Jira's sprint field. */
export const SPRINT_FIELD = 'customfield_10020';

export const aSprintRequirement = (rules: Partial<SprintRequirement> = {}): SprintRequirement => ({
  gate: 'clinical',
  checklists: [],
  signoffs: [
    { role: 'validator', count: 2, meaning: 'Sprint clinically validated' },
    { role: 'officer', count: 1, meaning: 'Sprint approved', after: 'validator' },
  ],
  independence: { notAssignee: true, notReporter: true, notAnswerer: true, distinctPeople: true },
  empty: 'refuse',
  ...rules,
});

/** Issues labelled `clinical` pass with one checklist and one signature. */
export const aSprintPolicy = (rules: Partial<SprintRequirement> = {}, more: Partial<Policy> = {}): Policy =>
  aPolicy({
    gates: [
      aGate({
        scope: { labels: ['clinical'] },
        signoffs: [{ role: 'validator', count: 1, meaning: 'Clinically validated' }],
        material: ['summary'],
      }),
    ],
    templates: [
      { id: 'evidence-list', version: 1, title: 'Evidence list', items: [anItem('first')] },
      {
        id: 'sprint-safety',
        version: 1,
        title: 'Patient safety',
        items: [anItem('hazards'), anItem('report', { evidence: 'required' })],
      },
    ],
    sprint: aSprintRequirement(rules),
    ...more,
  });

/** One sprint's life in one project, told in commands and in what Jira does. All of it goes through the real rules. */
export class SprintStory {
  record: SprintRecord;
  readonly entries: StoredEntry[] = [];
  readonly inSprint = new Set<string>();
  phase: SprintPhase = 'active';
  /** What is laid over the situation. */
  around: Partial<SprintSituation> = {};
  /** What was decided on, by the entry of the signature. */
  readonly signedOn = new Map<number, SprintSituation>();
  private minute = 0;
  private commands = 0;

  constructor(
    public policy: Policy = aSprintPolicy(),
    readonly id = '12',
    readonly issues = new Map<string, Story>(),
  ) {
    this.record = emptySprint(id, '10000', 'e'.repeat(64));
  }

  get now(): string {
    return new Date(Date.UTC(2026, 10, 21, 8, this.minute)).toISOString();
  }

  get situation(): SprintSituation {
    const facts = [...this.issues.values()].map((issue) => issue.facts);
    return {
      policy: this.policy,
      record: this.record,
      phase: this.phase,
      members: [...this.inSprint].map((id) => this.member(id)),
      unreadable: [],
      more: false,
      elsewhere: 0,
      left: new Map(facts.filter(({ id }) => !this.inSprint.has(id)).map((one) => [one.id, one])),
      sprintField: SPRINT_FIELD,
      now: this.now,
      sha256,
      ...this.around,
    };
  }

  get assessment(): SprintAssessment {
    return assessSprint(this.situation);
  }

  issue(id: string): Story {
    const found = this.issues.get(id);
    if (found === undefined) throw new Error(`no issue ${id}`);
    return found;
  }

  member(id: string): SprintMember {
    const { facts, record } = this.issue(id);
    return { facts, estimate: 3, record: record.revision === 0 ? undefined : record };
  }

  /** An issue that is made in the sprint; relevant unless told otherwise. */
  make(id: string, facts: Partial<IssueFacts> = {}): Story {
    const made = new Story(this.policy, { id, key: `TELE-${id}`, labels: ['clinical'], ...facts });
    this.issues.set(id, made);
    this.inSprint.add(id);
    return made;
  }

  /** An issue that has passed the counted gate. */
  pass(id: string, signer = 'amara'): void {
    const issue = this.issue(id);
    issue.answer('daniel', ['first']);
    issue.sign(signer, 'validator');
  }

  makePassed(...ids: string[]): void {
    for (const id of ids) {
      this.make(id);
      this.pass(id);
    }
  }

  /** Jira's side: an issue is put into the sprint or taken out, and its changelog says so. */
  move(id: string, into: boolean, by = 'ruth'): void {
    this.change(id, SPRINT_FIELD, into ? ['11', `11, ${this.id}`] : [`11, ${this.id}`, '11'], by);
    if (into) this.inSprint.add(id);
    else this.inSprint.delete(id);
  }

  label(id: string, labels: readonly string[], by = 'ruth'): void {
    this.change(id, 'labels', [null, labels.join(' ')], by);
    const issue = this.issue(id);
    issue.facts = { ...issue.facts, labels };
  }

  edit(id: string, summary: string, by = 'ruth'): void {
    this.change(id, 'summary', [null, summary], by);
    const issue = this.issue(id);
    issue.facts = { ...issue.facts, fields: { ...issue.facts.fields, summary } };
  }

  private change(id: string, field: string, [from, to]: [string | null, string], by: string): void {
    this.minute += 1;
    const issue = this.issue(id);
    const change = { history: `s${this.minute}`, at: this.now, by, field, from, to };
    issue.facts = { ...issue.facts, changes: [...issue.facts.changes, change] };
  }

  open(): string {
    return this.finish('ruth', decideOpen(this.assessment, { nonce: this.nonce(), name: TEXT }));
  }

  answer(by: string, items: readonly string[], given: Partial<GivenAnswer> = {}): string {
    const answers = items.map((item) => ({
      item,
      value: 'done' as const,
      evidence: [],
      replaces: this.record.checklists['sprint-safety']?.answers[item]?.seq ?? 0,
      ...given,
    }));
    const command = { nonce: this.nonce(), checklist: 'sprint-safety', answers };
    return this.finish(by, decideAnswer(this.record, this.policy, command));
  }

  sign(signer: string, role: string, command: Partial<SignSprintCommand> = {}): string {
    return this.prepare(signer, role, command)();
  }

  /** Decides on a signature now. What is returned writes it, unless something else was written in between. */
  prepare(signer: string, role: string, command: Partial<SignSprintCommand> = {}): () => string {
    const { assessment } = this;
    const { situation } = assessment;
    const outcome = decideSignSprint(assessment, {
      nonce: this.nonce(),
      role,
      decision: 'approved',
      meaning: this.policy.sprint?.signoffs.find((asked) => asked.role === role)?.meaning ?? '',
      seen: assessment.fingerprint.root,
      signer,
      mayRole: true,
      hidden: 0,
      name: TEXT,
      ...command,
    });
    return () => {
      if (this.record.revision !== situation.record.revision) return 'lost';
      const done = this.finish(signer, outcome);
      if (done === 'done') this.signedOn.set(this.record.revision, situation);
      return done;
    };
  }

  /** Everybody who is asked. */
  signAll(): void {
    for (const signer of ['sofia', 'noor']) this.sign(signer, 'validator');
    this.sign('helen', 'officer');
  }

  revoke(by: string, signoff: number, mayRevokeAny = false): string {
    const command = { nonce: this.nonce(), signoff, by, mayRevokeAny, rationale: TEXT };
    return this.finish(by, decideRevokeSprint(this.record, command));
  }

  reopen(by: string, command: Partial<ReopenCommand> = {}): string {
    const asked = { nonce: this.nonce(), maySign: true, rationale: TEXT, ...command };
    return this.finish(by, decideReopen(this.assessment, asked));
  }

  /** The app looks, because it was told something or because it is time. */
  look(): number {
    const events = decideObserve(this.assessment, this.nonce());
    if (events.length > 0) this.append('app', events);
    return events.length;
  }

  append(actor: string, events: readonly AuditEvent[]): void {
    this.minute += 1;
    const circumstance = { actor, at: this.now, policy: this.policy.version };
    const next = appendSprint(this.record, events, circumstance, sha256);
    this.record = next.record;
    this.entries.push(...next.entries);
  }

  /** Days go by. */
  wait(days: number): void {
    this.minute += days * 24 * 60;
  }

  private nonce(): string {
    return `nonce-${String((this.commands += 1)).padStart(12, '0')}`;
  }

  private finish(by: string, outcome: readonly AuditEvent[] | Refusal): string {
    if (isRefusal(outcome)) return outcome.refused;
    this.append(by, outcome);
    return 'done';
  }
}

/** A sprint of two relevant issues that have passed and an irrelevant one, opened. */
export function readySprint(policy?: Policy): SprintStory {
  const story = new SprintStory(policy);
  story.makePassed('101', '102');
  story.make('103', { labels: [] });
  story.open();
  return story;
}

/** The same, signed by everybody who is asked. */
export function validatedSprint(policy?: Policy): SprintStory {
  const story = readySprint(policy);
  story.signAll();
  return story;
}
