import type { AuditEntry } from '../audit/entry';
import {
  MOST_ACCEPTANCES,
  MOST_LEVELS,
  type Acceptance,
  type Hazard,
  type RiskAssessment,
} from './assessment';
import { hazardNumber } from './hazardId';
import { UNKNOWN_LEVEL } from './method';

type Risk = RiskAssessment | undefined;
type Of<T extends AuditEntry['type']> = Extract<AuditEntry, { type: T }>;

/** Applies an entry to the risk assessment of a record. Other entries leave it alone. */
export function evolveRisk(risk: Risk, entry: AuditEntry): Risk {
  if (entry.type === 'hazard-saved') return saved(begun(risk, entry), entry);
  if (entry.type === 'hazard-removed') return removed(begun(risk, entry), entry);
  if (entry.type === 'no-hazards-declared') return declared(begun(risk, entry), entry);
  if (entry.type === 'risk-level-changed') return levelled(begun(risk, entry), entry);
  if (entry.type !== 'risk-accepted' || risk === undefined) return risk;
  return { ...risk, accepted: accept(risk.accepted, entry) };
}

type Assessing = Of<'hazard-saved' | 'hazard-removed' | 'no-hazards-declared' | 'risk-level-changed'>;

const stampOf = ({ seq, actor, at }: AuditEntry) => ({ seq, by: actor, at });
const methodOf = ({ payload }: Assessing) => ({ method: payload.method, version: payload.methodVersion });

/** The assessment as it was, or the one that begins with this entry: nothing is known yet. */
const begun = (risk: Risk, entry: Assessing): RiskAssessment =>
  risk ?? {
    ...methodOf(entry),
    hazards: [],
    numbered: 0,
    changed: stampOf(entry),
    accepted: [],
    level: UNKNOWN_LEVEL,
    score: 0,
    history: [],
  };

function saved({ none: _none, ...risk }: RiskAssessment, entry: Of<'hazard-saved'>): RiskAssessment {
  const { hazard: id, dimensions, initial, residual, controls, words, method } = entry.payload;
  const before = risk.hazards.find((known) => known.id === id);
  const content = { dimensions, initial, residual, controls, words, method };
  const next: Hazard = { id, ...content, ...stampOf(entry), since: before?.since ?? entry.at };
  return {
    ...risk,
    ...methodOf(entry),
    hazards:
      before === undefined
        ? [...risk.hazards, next]
        : risk.hazards.map((known) => (known === before ? next : known)),
    numbered: Math.max(risk.numbered, hazardNumber(id)),
    changed: stampOf(entry),
  };
}

const removed = (risk: RiskAssessment, entry: Of<'hazard-removed'>): RiskAssessment => ({
  ...risk,
  ...methodOf(entry),
  hazards: risk.hazards.filter(({ id }) => id !== entry.payload.hazard),
  changed: stampOf(entry),
});

const declared = (risk: RiskAssessment, entry: Of<'no-hazards-declared'>): RiskAssessment => ({
  ...risk,
  ...methodOf(entry),
  none: stampOf(entry),
  changed: stampOf(entry),
});

/** A person's new acceptance in a role takes the place of the one before. */
function accept(accepted: readonly Acceptance[], entry: Of<'risk-accepted'>): Acceptance[] {
  const { role, level, root } = entry.payload;
  const others = accepted.filter((known) => known.role !== role || known.by !== entry.actor);
  return [...others, { role, level, root, ...stampOf(entry) }].slice(-MOST_ACCEPTANCES);
}

function levelled(risk: RiskAssessment, entry: Of<'risk-level-changed'>): RiskAssessment {
  const { to: level, score } = entry.payload;
  const latest = { ...stampOf(entry), level, score, policy: entry.policy };
  return {
    ...risk,
    ...methodOf(entry),
    level,
    score,
    history: [...risk.history, latest].slice(-MOST_LEVELS),
  };
}
