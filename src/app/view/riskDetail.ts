import { unverifiedOf } from '../../domain/gate/risk';
import { capitalised } from '../../domain/gate/words';
import type { Policy } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import { assess } from '../../domain/risk/assess';
import type { RiskControl } from '../../domain/risk/assessment';
import { named } from '../../domain/risk/findingsOfControls';
import { hazardName } from '../../domain/risk/hazardId';
import type { JiraId } from '../../domain/shared/ids';
import type { RiskReason } from './risk';
import type { Seen } from './seen';

/** The controls of the worst hazard that nobody has verified, where a gate sets a ceiling. */
function doubtful(policy: Policy, record: IssueRecord | undefined): readonly RiskControl[] {
  if (policy.gates.every(({ risk }) => risk === undefined)) return [];
  const { level, worst } = assess(record?.risk, policy.method);
  return level === null || worst === undefined ? [] : unverifiedOf(worst);
}

/** Their issues, to be looked up as the viewer. */
export const doubtfulIssues = (policy: Policy, record: IssueRecord | undefined): JiraId[] => [
  ...new Set(doubtful(policy, record).map(({ issueId }) => issueId)),
];

/** What keeps the risk above a ceiling, by the key of the control where the viewer may see its issue. */
export function riskDetail({ policy, record, display }: Seen, reason: RiskReason): string | undefined {
  if (reason.code !== 'risk-above' || reason.hazard === undefined) return undefined;
  const controls = doubtful(policy, record);
  if (controls.length === 0) return undefined;
  const which = named(controls, (id) => display.issues.get(id)?.key);
  return `${capitalised(hazardName(reason.hazard))}: ${which} not verified`;
}
