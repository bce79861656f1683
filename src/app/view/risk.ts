import type { IssueView, NextStep, ReasonView, Who } from '../../contract/view';
import { ceilingsOf } from '../../domain/gate/risk';
import type { Reason } from '../../domain/gate/reason';
import type { Gate } from '../../domain/policy/schema';
import { counted, roleName } from '../../domain/gate/words';
import { assess } from '../../domain/risk/assess';
import { rolesOf, type Seen } from './seen';
import { editors } from './who';

const MOST_NAMES = 3;

/** A reason that is settled in the risk section. */
export type RiskReason = Extract<Reason, { code: 'risk-unknown' | 'risk-above' }>;
export const isRiskReason = (reason: Reason): reason is RiskReason =>
  reason.code === 'risk-unknown' || reason.code === 'risk-above';

/** The level in a line, where the policy says how risk is scored. `gates` are those that apply. */
export function riskSummary({ policy, record }: Seen, gates: readonly Gate[]): IssueView['risk'] {
  const { method } = policy;
  if (method === undefined) return undefined;
  const assessed = assess(record?.risk, method);
  const ceilings = ceilingsOf(gates, policy, record, assessed);
  const highest = ceilings.filter(({ above }) => above).map(({ asked }) => rankOf(method, asked.atMost));
  const above = assessed.hazards.filter(
    ({ residual }) => residual !== undefined && residual.level.rank > Math.min(...highest),
  );
  return {
    level: assessed.level,
    score: assessed.score,
    hazards: assessed.hazards.length,
    drafts: assessed.drafts,
    above: above.length,
    accepted: highest.length > 0 && ceilings.every(({ held }) => held),
  };
}

const rankOf = ({ levels }: NonNullable<Seen['policy']['method']>, level: string): number =>
  levels.findIndex(({ id }) => id === level);

/** Who can bring the risk past a gate: whoever may edit the issue lowers it, and who has the role accepts what remains. */
export function riskWho(seen: Seen, reason: RiskReason): Who {
  const assessing = editors(seen);
  const role = acceptingRole(reason);
  if (role === undefined) return assessing;
  const holders = (seen.display.holders.get(role) ?? []).filter(({ accountId }) => accountId !== seen.viewer);
  const known = new Map([...assessing.people, ...holders].map((person) => [person.accountId, person]));
  const able = [...known.values()].map(({ accountId, name }) => ({ accountId, name }));
  const people = able.slice(0, MOST_NAMES);
  return {
    you: assessing.you || mayAccept(seen, reason),
    people,
    more: able.length - people.length,
    editors: true,
    role,
    roleName: roleName(seen.policy, role),
  };
}

const acceptingRole = (reason: RiskReason): string | undefined =>
  reason.code === 'risk-above' ? reason.acceptedBy : undefined;

function mayAccept(seen: Seen, reason: RiskReason): boolean {
  const role = acceptingRole(reason);
  return role !== undefined && rolesOf(seen).includes(role);
}

/** The viewer settles it in the risk section, or others do. */
export const riskAction = (seen: Seen, reason: RiskReason): ReasonView['action'] =>
  seen.grants.edit || mayAccept(seen, reason) ? { kind: 'risk' } : { kind: 'others' };

/** What this viewer does about the risk; `then` is what comes after it. */
export function riskStep(seen: Seen, reason: RiskReason, then: string): NextStep {
  if (reason.code === 'risk-above') {
    const lower = seen.grants.edit ? ['Lower the residual risk'] : [];
    const accept = mayAccept(seen, reason) ? ['accept it'] : [];
    const title = [...lower, ...accept].join(', or ');
    return {
      kind: 'risk',
      title: title === 'accept it' ? 'Accept the residual risk' : title,
      then,
      button: 'Open risk',
    };
  }
  const title =
    reason.because === 'drafts'
      ? `Finish ${counted(reason.drafts, 'hazard that is a draft', 'hazards that are drafts')}`
      : 'Assess the risk';
  return {
    kind: 'risk',
    title,
    then,
    button: reason.because === 'drafts' ? 'Finish them' : 'Assess the risk',
  };
}
