import type { EventOf } from '../../domain/audit/event';
import { counted, roleName } from '../../domain/gate/words';
import type { Policy } from '../../domain/policy/schema';
import { hazardName } from '../../domain/risk/hazardId';
import type { RiskMethod } from '../../domain/risk/method';
import { missingIn } from '../../domain/risk/missing';
import { scoreOf, type Scored } from '../../domain/risk/scoring';
import { pointName } from '../../domain/risk/why';

type Known = Policy | undefined;
type Payload<
  T extends
    | 'hazard-saved'
    | 'hazard-removed'
    | 'no-hazards-declared'
    | 'risk-accepted'
    | 'risk-level-changed',
> = EventOf<T>['payload'];

const levelName = (policy: Known, id: string): string =>
  policy?.method?.levels.find((level) => level.id === id)?.name ?? id;

const rated = ({ severity, probability, level }: Scored, method: RiskMethod): string =>
  `${level.name} (${pointName(method.severity, severity)} and ${pointName(method.probability, probability)})`;

/** What was assessed, by the method that was in force then. What lacks anything was saved as a draft. */
export function hazardSaved(payload: Payload<'hazard-saved'>, policy: Known): string {
  const { hazard, initial, residual, controls } = payload;
  const name = hazardName(hazard);
  const method = policy?.method;
  if (method === undefined) return `assessed ${name}`;
  const before = scoreOf(initial, method);
  const after = scoreOf(residual, method);
  const isDraft = missingIn(payload, method).length > 0;
  if (isDraft || before === undefined || after === undefined) return `saved ${name} as a draft`;
  const by =
    controls.length === 0 ? 'without a control' : `with ${counted(controls.length, 'control', 'controls')}`;
  return `assessed ${name}: ${rated(before, method)} before controls, ${rated(after, method)} ${by}`;
}

export const hazardRemoved = ({ hazard }: Payload<'hazard-removed'>): string =>
  `removed ${hazardName(hazard)}`;

export const noHazardsDeclared = (): string => 'declared that there is no hazard';

export const riskAccepted = ({ role, level }: Payload<'risk-accepted'>, policy: Known): string =>
  `accepted the residual risk ${levelName(policy, level)} as ${roleName(policy, role)}`;

/** A score may change where the level does not. */
export function riskLevelChanged({ from, to, score }: Payload<'risk-level-changed'>, policy: Known): string {
  const [before, after] = [levelName(policy, from), levelName(policy, to)];
  if (from === to) return `The risk stays ${after}, its score is ${score} now`;
  const scored = to === 'unknown' ? '' : `, score ${score}`;
  return `The risk went from ${before} to ${after}${scored}`;
}
