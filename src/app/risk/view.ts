import type { RiskView } from '../../contract/riskView';
import { ceilingsOf, type Ceiling } from '../../domain/gate/risk';
import { roleName } from '../../domain/gate/words';
import type { Gate, Policy } from '../../domain/policy/schema';
import { NO_SALT } from '../../domain/record/empty';
import { assess } from '../../domain/risk/assess';
import type { Acceptance, Hazard, LevelEntry, RiskAssessment } from '../../domain/risk/assessment';
import { findingsOf } from '../../domain/risk/findings';
import { acceptanceRoot, isCurrent } from '../../domain/risk/root';
import { levelOf } from '../../domain/risk/scoring';
import { whyInitial, whyResidual } from '../../domain/risk/why';
import type { Sha256 } from '../../domain/shared/hash';
import type { AccountId } from '../../domain/shared/ids';
import { holds } from '../sign';
import type { LoadedIssue } from '../loadIssue';
import { shownRecord } from '../shownRecord';
import { whoHolds } from './acceptors';
import type { RiskShown } from './gather';
import { hazardViewOf, nameWithWords, personIn } from './hazardView';
import { indicatorViews, inherentView } from './indicators';

/** The assessment of an issue as one viewer sees it. */
export interface RiskSeen extends LoadedIssue {
  readonly policy: Policy;
  readonly viewer: AccountId;
  /** The gates that apply and set a ceiling. */
  readonly gates: readonly Gate[];
  readonly shown: RiskShown;
  readonly sha256: Sha256;
}

/** Everything that the risk section shows. */
export function riskViewOf(seen: RiskSeen): RiskView {
  const { policy, record, shown, gates, grants } = seen;
  const { method } = policy;
  const risk = record?.risk;
  const assessed = assess(risk, method);
  const ceilings = ceilingsOf(gates, policy, record, assessed);
  const name = (hazard: Hazard) => nameWithWords(hazard, shown);
  return {
    method: method ?? null,
    revision: record?.revision ?? 0,
    residual: whyResidual(assessed, method, name),
    initial: whyInitial(assessed, method, name),
    inherent: inherentView(shown.indicators),
    hazards: assessed.hazards.map((one) => hazardViewOf(one, method, shown)),
    none: noneOf(risk, shown),
    findings: findingsOf({ policy, risk, ceilings, keyOf: (id) => shown.issues.get(id)?.key }),
    indicators: indicatorViews(shown.indicators, shown.issues),
    accepted: acceptedIn(risk, assessed.level?.id, seen),
    ceilings: ceilings.map((ceiling) => ceilingView(ceiling, seen)),
    root: rootOf(seen),
    mayEdit: grants.edit && method !== undefined,
    history: (risk?.history ?? []).map((entry) => historyLine(entry, seen)),
  };
}

function rootOf({ record, policy, sha256 }: RiskSeen): RiskView['root'] {
  const salt = shownRecord(record)?.salt ?? NO_SALT;
  return acceptanceRoot(salt, record?.risk, policy.method, sha256);
}

function noneOf(risk: RiskAssessment | undefined, shown: RiskShown): RiskView['none'] {
  if (risk?.none === undefined) return null;
  const { by, at, seq } = risk.none;
  return { by: personIn(shown, by), at, rationale: rationaleIn(shown, seq) };
}

const rationaleIn = ({ texts }: RiskShown, seq: number): string | null =>
  texts.get(seq)?.rationale?.text ?? null;

function acceptedIn(
  risk: RiskAssessment | undefined,
  level: string | undefined,
  { policy, shown }: RiskSeen,
): RiskView['accepted'] {
  if (risk === undefined) return [];
  const viewOf = (given: Acceptance) => ({
    ...{ seq: given.seq, role: given.role, level: given.level, at: given.at },
    roleName: roleName(policy, given.role),
    by: personIn(shown, given.by),
    rationale: rationaleIn(shown, given.seq),
    current: isCurrent(given, risk, level),
  });
  return risk.accepted.map(viewOf);
}

function ceilingView({ gate, asked, held }: Ceiling, seen: RiskSeen): RiskView['ceilings'][number] {
  const { acceptedBy: role, atMost } = asked;
  const you = role !== undefined && holds(seen, role);
  return {
    gate: gate.id,
    gateTitle: gate.title,
    atMost,
    held,
    acceptedBy:
      role === undefined
        ? null
        : { role, name: roleName(seen.policy, role), you, who: whoHolds(role, you, seen) },
  };
}

/** A level that no method known here has is told as unknown. */
function historyLine(
  { seq, at, by, level, score, policy: version }: LevelEntry,
  { policy, shown }: RiskSeen,
): RiskView['history'][number] {
  const method = (shown.policies.get(version) ?? policy).method;
  const known = method === undefined ? undefined : levelOf(method, level);
  return { seq, at, score, level: known ?? null, by: by === 'app' ? null : personIn(shown, by) };
}
