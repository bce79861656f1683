import type { IssueFacts } from '../../gate/facts';
import { accessControl } from './accessControl';
import { aiModel } from './aiModel';
import { alarmsNotifications } from './alarmsNotifications';
import { attachedData } from './attachedData';
import { auditLogging } from './auditLogging';
import { blockedByAnother } from './blockedByAnother';
import { clinicalDecisionSupport } from './clinicalDecisionSupport';
import { consent } from './consent';
import { dataMigration } from './dataMigration';
import type { IndicatorDefinition, IndicatorResult } from './definition';
import { deviceIntegration } from './deviceIntegration';
import { externalInterface } from './externalInterface';
import { indicatorFacts, type IndicatorContext } from './facts';
import { incidentComplaint } from './incidentComplaint';
import { liveConfiguration } from './liveConfiguration';
import { medicationDosing } from './medicationDosing';
import { missingTestLink } from './missingTestLink';
import { noComponent } from './noComponent';
import { noRequirement } from './noRequirement';
import { overdueDueDate } from './overdueDueDate';
import { overdueSignoff } from './overdueSignoff';
import { patientIdentity } from './patientIdentity';
import { reopened } from './reopened';
import { reportingToAuthority } from './reportingToAuthority';
import { thirdPartyComponent } from './thirdPartyComponent';
import { touchesPhi } from './touchesPhi';

export { inherent, inherentSentence, type Inherent } from './inherent';
export type { IndicatorContext, Waiting } from './facts';
export type { IndicatorDefinition, IndicatorEvidence, IndicatorResult, Outcome } from './definition';

/** Every indicator, in the order in which people read them: what the issue is about, then how the work stands. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  medicationDosing,
  aiModel,
  clinicalDecisionSupport,
  patientIdentity,
  alarmsNotifications,
  deviceIntegration,
  incidentComplaint,
  touchesPhi,
  consent,
  attachedData,
  accessControl,
  auditLogging,
  thirdPartyComponent,
  dataMigration,
  externalInterface,
  liveConfiguration,
  reportingToAuthority,
  overdueSignoff,
  missingTestLink,
  reopened,
  noRequirement,
  blockedByAnother,
  overdueDueDate,
  noComponent,
];

/**
 * What every indicator says of an issue. Pure: the same facts give the same answers, whoever looks. Never throws,
 * whatever Jira wrote in a field.
 */
export function indicate(issue: IssueFacts, context: IndicatorContext): readonly IndicatorResult[] {
  const facts = indicatorFacts(issue, context);
  return INDICATORS.map(({ id, title, weight, suggests, check }) => ({
    id,
    title,
    weight,
    suggests,
    ...check(facts),
  }));
}
