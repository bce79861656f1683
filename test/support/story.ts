import { append } from '../../src/domain/audit/append';
import type { StoredEntry } from '../../src/domain/audit/entry';
import type { AuditEvent } from '../../src/domain/audit/event';
import { decideAnswers, type GivenAnswer } from '../../src/domain/checklist/decide';
import { applyingGates } from '../../src/domain/gate/applies';
import { decideGate } from '../../src/domain/gate/decide';
import type { IssueFacts } from '../../src/domain/gate/facts';
import type { GateDecision } from '../../src/domain/gate/reason';
import type { Policy } from '../../src/domain/policy/schema';
import { recordAssignees } from '../../src/domain/record/assignees';
import { emptyRecord } from '../../src/domain/record/empty';
import type { IssueRecord } from '../../src/domain/record/schema';
import { isRefusal, type Refusal } from '../../src/domain/shared/refusal';
import { decideSign, type SignCommand } from '../../src/domain/signoff/decide';
import { fingerprintOf } from '../../src/domain/signoff/fingerprint';
import { decideRevoke } from '../../src/domain/signoff/revoke';
import { someFacts } from './facts';
import { aPolicy } from './policies';
import { sha256 } from './sha256';

const TEXT = 'a'.repeat(64);

/** One issue's life, told in commands. Every step goes through the real rules and is appended to the chain. */
export class Story {
  record: IssueRecord;
  readonly entries: StoredEntry[] = [];
  facts: IssueFacts;
  private minute = 0;
  private commands = 0;

  constructor(
    readonly policy: Policy = aPolicy(),
    facts: Partial<IssueFacts> = {},
  ) {
    this.facts = someFacts(facts);
    this.record = emptyRecord(this.facts.id, this.facts.projectId, 'f'.repeat(64));
  }

  get now(): string {
    return new Date(Date.UTC(2026, 10, 20, 8, this.minute)).toISOString();
  }

  get situation() {
    return { policy: this.policy, facts: this.facts, record: this.record, now: this.now, sha256 };
  }

  nextNonce(): string {
    return `nonce-${String((this.commands += 1)).padStart(12, '0')}`;
  }

  append(actor: string, events: readonly AuditEvent[]): void {
    this.minute += 1;
    const next = append(this.record, events, { actor, at: this.now, policy: this.policy.version }, sha256);
    this.record = next.record;
    this.entries.push(...next.entries);
  }

  /** Answers items; `done` for all when nothing else is said. */
  answer(
    by: string,
    items: readonly string[],
    given: Partial<GivenAnswer> = {},
    checklist = 'evidence-list',
  ) {
    const answers = items.map((item) => ({
      item,
      value: 'done' as const,
      evidence: [],
      replaces: this.record.checklists[checklist]?.answers[item]?.seq ?? 0,
      ...given,
    }));
    const gates = applyingGates(this.situation)
      .filter((gate) => gate.checklists.includes(checklist))
      .map((gate) => gate.id);
    const nonce = this.nextNonce();
    const outcome = decideAnswers(this.record, this.policy, { nonce, checklist, gates, answers });
    return this.finish(by, outcome, nonce);
  }

  sign(signer: string, role: string, command: Partial<SignCommand> = {}) {
    const gateId = command.gate ?? 'clinical';
    const gate = this.policy.gates.find(({ id }) => id === gateId) ?? this.policy.gates[0];
    if (gate === undefined) throw new Error('the policy has no gate');
    const nonce = this.nextNonce();
    const shown = fingerprintOf({ ...this.situation, gate }, sha256);
    const outcome = decideSign(
      this.situation,
      {
        nonce,
        gate: gateId,
        role,
        decision: 'approved',
        meaning: gate.signoffs.find((asked) => asked.role === role)?.meaning ?? '',
        seen: shown.root,
        signer,
        mayRole: true,
        name: TEXT,
        ...command,
      },
      shown,
    );
    return this.finish(signer, outcome, nonce);
  }

  revoke(by: string, signoff: number, mayRevokeAny = false) {
    const nonce = this.nextNonce();
    return this.finish(
      by,
      decideRevoke(this.record, { nonce, signoff, by, mayRevokeAny, rationale: TEXT }),
      nonce,
    );
  }

  /** Jira's side: a field gets another value, and the changelog says so. */
  edit(
    field: string,
    value: IssueFacts['fields'][string],
    by = 'priya',
    history = String(this.minute + 100),
  ): void {
    this.minute += 1;
    const change = { history, at: this.now, by, field, from: null, to: null };
    this.facts = {
      ...this.facts,
      fields: { ...this.facts.fields, [field]: value },
      changes: [...this.facts.changes, change],
    };
  }

  assign(to: string | undefined): void {
    this.minute += 1;
    const from = this.facts.assignee ?? null;
    const change = { history: `a${this.minute}`, at: this.now, field: 'assignee', from, to: to ?? null };
    this.facts = { ...this.facts, assignee: to, changes: [...this.facts.changes, change] };
  }

  decision(gate = 'clinical'): GateDecision {
    const found = this.policy.gates.find(({ id }) => id === gate);
    if (found === undefined) throw new Error(`no gate ${gate}`);
    return decideGate(found, this.situation);
  }

  /** Codes of the reasons for which the gate is shut; empty when it is not. */
  codes(gate = 'clinical'): string[] {
    const decision = this.decision(gate);
    return decision.outcome === 'blocked' ? decision.reasons.map(({ code }) => code) : [];
  }

  protected finish(by: string, outcome: readonly AuditEvent[] | Refusal, nonce: string): string {
    if (isRefusal(outcome)) return outcome.refused;
    this.append(by, [...outcome, ...recordAssignees(this.record, this.facts, nonce)]);
    return 'done';
  }
}

/** A story in which everything has been answered and signed: the gate is open. */
export function passedStory(policy?: Policy, facts: Partial<IssueFacts> = {}): Story {
  const story = new Story(policy, facts);
  story.answer('daniel', ['first', 'second']);
  story.sign('amara', 'validator');
  story.sign('helen', 'officer');
  return story;
}
