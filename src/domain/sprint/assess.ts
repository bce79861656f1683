import { checklistReasons } from '../gate/checklists';
import { weighSignoffs, type Findings } from '../gate/signoffs';
import type { SprintRequirement } from '../policy/schema';
import type { AccountId } from '../shared/ids';
import type { Dependence } from '../signoff/independence';
import type { Fingerprint } from '../signoff/schema';
import { sprintChanges } from './changes';
import { driftOf, type DriftItem } from './drift';
import { sprintFingerprint } from './fingerprint';
import { sprintDependenceOf } from './independence';
import { countsOf, type SprintCounts } from './counts';
import { lacksOf, type SprintLack } from './lacks';
import { SPRINT_GATE, type VouchedItem } from './schema';
import { judgeScope, vouchedOf, type JudgedScope } from './scope';
import type { SprintSituation } from './situation';
import { stateOfSprint, type SprintState } from './state';

/** How a sprint stands in one project at one moment. Nothing of it is stored: it is worked out whenever it is asked. */
export interface SprintAssessment extends JudgedScope {
  readonly situation: SprintSituation;
  readonly state: SprintState;
  readonly validated: boolean;
  readonly counts: SprintCounts;
  /** What is lacking besides signatures. */
  readonly lacks: readonly SprintLack[];
  /** The signatures that carry the sprint, what is missing or wrong with the others, and which roles are complete. */
  readonly signed: Findings;
  readonly fingerprint: Fingerprint;
  /** What a signer would vouch for. */
  readonly vouched: readonly VouchedItem[];
  readonly drift: readonly DriftItem[];
  readonly dependence: (signer: AccountId) => Dependence | undefined;
}

/** Works out how a sprint stands, from Jira and the records as they are now. */
export function assessSprint(situation: SprintSituation): SprintAssessment {
  const { policy, record, sha256 } = situation;
  const scope = judgeScope(situation);
  const vouched = vouchedOf(scope);
  const fingerprint = sprintFingerprint({ policy, record, issues: vouched }, sha256);
  const drift = driftOf(situation, scope);
  const counts = countsOf(scope, situation);
  const dependence = (signer: AccountId) =>
    policy.sprint && sprintDependenceOf(signer, policy.sprint, scope.issues, record);
  const signed = weighSprint({ situation, fingerprint, drift, dependence });
  const lacks = lacksOf(situation, counts, listReasons(situation));
  const validated = lacks.length + signed.reasons.length === 0;
  const state = stateOfSprint({ opened: record.opened !== undefined, validated, lacks, signed, record });
  return {
    ...scope,
    situation,
    state,
    validated,
    counts,
    lacks,
    signed,
    fingerprint,
    vouched,
    drift,
    dependence,
  };
}

const listReasons = ({ policy, record }: SprintSituation) =>
  policy.sprint === undefined ? [] : checklistReasons(policy.sprint, policy, record);

interface Weighed {
  readonly situation: SprintSituation;
  readonly fingerprint: Fingerprint;
  readonly drift: readonly DriftItem[];
  readonly dependence: SprintAssessment['dependence'];
}

/** Without a requirement nobody is asked to sign. */
function weighSprint({ situation, fingerprint, drift, dependence }: Weighed): Findings {
  const { policy, record, now } = situation;
  return weighSignoffs({
    asked: { id: SPRINT_GATE, ...(policy.sprint ?? NOBODY) },
    signoffs: record.signoffs,
    current: fingerprint,
    now,
    dependence,
    changes: (signoff) => sprintChanges(signoff, fingerprint, drift, record),
  });
}

const NOBODY: Pick<SprintRequirement, 'signoffs' | 'independence'> = {
  signoffs: [],
  independence: { notAssignee: false, notReporter: false, notAnswerer: false, distinctPeople: false },
};
