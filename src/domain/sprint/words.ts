import { explainReason } from '../gate/explain';
import { counted } from '../gate/words';
import type { Policy } from '../policy/schema';
import type { SprintAssessment } from './assess';
import type { SprintLack } from './lacks';
import { MOST_IN_SPRINT } from './schema';
import type { SprintState } from './state';

/** How a sprint stands in one sentence, with the plainest reason: `Not ready to sign: 2 of 9 relevant issues are not validated`. */
export function sprintSentence(assessment: SprintAssessment): string {
  const { state, situation } = assessment;
  if (state === 'none' && situation.policy.sprint !== undefined) return 'Nobody has opened this validation';
  return `${OPENING[state]}: ${whyOf(assessment)}`;
}

const OPENING: Readonly<Record<SprintState, string>> = {
  none: 'Not validated',
  open: 'Not ready to sign',
  ready: 'Ready to sign',
  signing: 'Signed in part',
  validated: 'Clinically validated',
  stale: 'Signed, but it does not hold any more',
  rejected: 'Rejected',
};

function whyOf({ state, situation, counts, lacks, signed }: SprintAssessment): string {
  const { policy } = situation;
  const [lack] = lacks;
  const rejection = signed.reasons.find(({ code }) => code === 'signoff-rejected');
  if (state === 'rejected' && rejection !== undefined) return lowered(explainReason(rejection, policy).title);
  if (lack !== undefined) return lackWords(lack, policy);
  const [reason] = signed.reasons;
  if (state === 'ready' || reason === undefined) return allPassed(counts.relevant);
  const { title, running } = explainReason(reason, policy);
  return `${lowered(title)}${running ?? ''}`;
}

function allPassed(relevant: number): string {
  if (relevant === 0) return 'no issue is relevant, which the policy allows';
  return relevant === 1
    ? 'the 1 relevant issue is validated'
    : `all ${relevant} relevant issues are validated`;
}

/** What a sprint lacks besides signatures, as it runs on in a sentence. */
export function lackWords(lack: SprintLack, policy: Policy): string {
  switch (lack.code) {
    case 'sprint-unreadable':
      return `CareGate cannot read ${counted(lack.count, 'issue', 'issues')} of it`;
    case 'sprint-not-passed':
      return `${lack.relevant - lack.passed} of ${counted(lack.relevant, 'relevant issue is', 'relevant issues are')} not validated`;
    case 'checklist': {
      const { title, running } = explainReason(lack.reason, policy);
      return `${lowered(title)}${running ?? ''}`;
    }
    default:
      return LACKS[lack.code];
  }
}

type PlainLack = Exclude<SprintLack['code'], 'sprint-unreadable' | 'sprint-not-passed' | 'checklist'>;

const LACKS: Readonly<Record<PlainLack, string>> = {
  'sprint-not-asked': 'the policy does not say what validates a sprint',
  'sprint-not-open': 'nobody has opened the validation',
  'sprint-deleted': 'the sprint was deleted',
  'sprint-too-large': `it holds more than ${MOST_IN_SPRINT} issues of this project`,
  'sprint-empty': 'no issue is relevant',
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
