import type { Gate, Policy } from '../../src/domain/policy/schema';
import { assess, type Assessed } from '../../src/domain/risk/assess';
import type { HazardContent, RiskControl } from '../../src/domain/risk/assessment';
import { decideDeclareNone, decideRemove, decideSave } from '../../src/domain/risk/decide';
import { decideAccept } from '../../src/domain/risk/decideAccept';
import { findingsOf } from '../../src/domain/risk/findings';
import { acceptanceRoot } from '../../src/domain/risk/root';
import { ceilingsOf } from '../../src/domain/gate/risk';
import { someDigest } from './builders';
import { aMethod } from './methods';
import { aGate, aPolicy } from './policies';
import { sha256 } from './sha256';
import { Story } from './story';

const TEXT = 'a'.repeat(64);
const RISK_ENTRIES: ReadonlySet<string> = new Set([
  'hazard-saved',
  'hazard-removed',
  'no-hazards-declared',
  'risk-level-changed',
  'risk-accepted',
]);

/** A gate that lets a low residual risk through; above it the officer accepts. */
export const aRiskGate = (rules: Partial<Gate> = {}): Gate =>
  aGate({
    checklists: [],
    signoffs: [],
    risk: { atMost: 'low', acceptedBy: 'officer', resign: 'assessment' },
    ...rules,
  });

/** A policy with a method and that gate. */
export const aRiskPolicy = (rules: Partial<Policy> = {}): Policy =>
  aPolicy({ gates: [aRiskGate()], method: aMethod(), ...rules });

export const aControl = (rules: Partial<RiskControl> = {}): RiskControl => ({
  issueId: '10151',
  kind: 'protective',
  reduces: 'probability',
  implemented: true,
  verified: true,
  ...rules,
});

/** A hazard with nothing missing: high before controls (major and certain), low after them (major and rare). */
export const aHazard = (rules: Partial<HazardContent> = {}): HazardContent => ({
  dimensions: ['patient-safety'],
  initial: { severity: 'major', probability: 'certain' },
  residual: { severity: 'major', probability: 'rare' },
  controls: [aControl()],
  words: { hazard: someDigest('hazard'), situation: someDigest('situation'), harm: someDigest('harm') },
  ...rules,
});

/** Words that say everything that a hazard needs, and why its benefits outweigh it. */
export const BENEFIT = { ...aHazard().words, benefit: someDigest('benefit') };

/** One issue's life whose risk people assess. */
export class RiskStory extends Story {
  constructor(policy: Policy = aRiskPolicy()) {
    super(policy);
  }

  get hazards() {
    return this.record.risk?.hazards ?? [];
  }

  get assessed(): Assessed {
    return assess(this.record.risk, this.policy.method);
  }

  /** The digest of what an acceptance would cover. */
  get root(): string {
    return acceptanceRoot(this.record.salt, this.record.risk, this.policy.method, sha256);
  }

  /** Codes of the findings, in order. */
  get findings(): string[] {
    const { policy } = this;
    const { risk } = this.record;
    const ceilings = ceilingsOf(policy.gates, policy, this.record);
    return findingsOf({ policy, risk, ceilings, keyOf: () => undefined }).map(({ code }) => code);
  }

  /** A new hazard, or the one that is named as it was seen. */
  save(
    content: Partial<HazardContent> = {},
    asked: { hazard?: string; replaces?: number; by?: string } = {},
  ) {
    const { hazard, by = 'daniel' } = asked;
    const seen = this.hazards.find(({ id }) => id === hazard)?.seq ?? 0;
    const nonce = this.nextNonce();
    const command = { nonce, by, hazard, replaces: asked.replaces ?? seen, content: aHazard(content) };
    return this.finish(by, decideSave(this.situation, command), nonce);
  }

  remove(hazard: string, replaces = this.hazards.find(({ id }) => id === hazard)?.seq ?? 0) {
    const nonce = this.nextNonce();
    const command = { nonce, by: 'daniel', hazard, replaces, rationale: TEXT };
    return this.finish('daniel', decideRemove(this.situation, command), nonce);
  }

  declareNone() {
    const nonce = this.nextNonce();
    const command = { nonce, by: 'daniel', rationale: TEXT };
    return this.finish('daniel', decideDeclareNone(this.situation, command), nonce);
  }

  accept(asked: { by?: string; role?: string; seen?: string; mayRole?: boolean } = {}) {
    const { by = 'helen', role = 'officer', seen = this.root, mayRole = true } = asked;
    const nonce = this.nextNonce();
    const command = { nonce, by, role, seen, mayRole, name: TEXT, rationale: TEXT };
    return this.finish(by, decideAccept(this.situation, command), nonce);
  }

  /** The same issue under another policy. */
  under(policy: Policy): RiskStory {
    const story = new RiskStory(policy);
    story.record = this.record;
    story.entries.push(...this.entries);
    return story;
  }

  /** Types of the entries about the risk, oldest first: commands record other things beside them. */
  get types(): string[] {
    return this.entries
      .map(({ bytes }) => String(JSON.parse(bytes).type))
      .filter((type) => RISK_ENTRIES.has(type));
  }
}
