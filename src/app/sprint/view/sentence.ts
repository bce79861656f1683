import { explainReason } from '../../../domain/gate/explain';
import { counted, roleName } from '../../../domain/gate/words';
import type { Policy } from '../../../domain/policy/schema';
import type { SprintAssessment } from '../../../domain/sprint/assess';
import type { SprintLack } from '../../../domain/sprint/lacks';
import { MOST_IN_SPRINT } from '../../../domain/sprint/schema';

type Told = {
  readonly [C in SprintLack['code']]: (lack: Extract<SprintLack, { code: C }>, policy: Policy) => string;
};

const LACKS: Told = {
  'sprint-not-asked': () => 'the policy does not say what validates a sprint',
  'sprint-not-open': () => 'nobody has opened the validation of this sprint',
  'sprint-deleted': () => 'the sprint was deleted in Jira',
  'sprint-too-large': () => `it holds over ${MOST_IN_SPRINT} issues, more than can be validated together`,
  'sprint-unreadable': ({ count }) =>
    `${counted(count, 'issue is', 'issues are')} hidden from CareGate, and unknown counts as not validated`,
  'sprint-empty': () => 'no issue of it is relevant, and the policy does not let it be signed so',
  'sprint-not-passed': ({ relevant, passed }) => {
    const missing = relevant - passed;
    return `${missing} of ${counted(relevant, 'relevant issue', 'relevant issues')} ${missing === 1 ? 'is' : 'are'} not validated`;
  },
  checklist: ({ reason }, policy) => {
    const { title, running = '' } = explainReason(reason, policy);
    return `${title}${running}`;
  },
};

const tell = <C extends SprintLack['code']>(
  lack: Extract<SprintLack, { code: C }> & { code: C },
  policy: Policy,
) => LACKS[lack.code](lack, policy);

/** What a sprint lacks, as it stands in a sentence. */
export const lackSentence = (lack: SprintLack, policy: Policy): string => tell(lack, policy);

/** The state of a sprint in one sentence, with why. */
export function sentenceOf(assessment: SprintAssessment, policy: Policy): string {
  const { lacks, signed, state, counts } = assessment;
  const why = [...lacks.map((lack) => lackSentence(lack, policy)), ...signed.reasons.map(reasonIn(policy))];
  const [first = ''] = why;
  const all = counted(counts.relevant, 'relevant issue is', 'relevant issues are');
  switch (state) {
    case 'none':
      return 'Nobody has opened the validation of this sprint';
    case 'open':
      return `Not ready to sign: ${first}`;
    case 'ready':
      return `Ready to sign: ${all} validated`;
    case 'signing':
      return `Being signed: ${first}`;
    case 'validated':
      return `Clinically validated: ${all} validated, and everybody has signed`;
    case 'stale':
      return `Signed, but it does not hold any more: ${first}`;
    case 'rejected':
      return `Rejected by the ${rejecters(assessment, policy)}`;
  }
}

const reasonIn =
  (policy: Policy) =>
  (reason: SprintAssessment['signed']['reasons'][number]): string => {
    const { title, running = '' } = explainReason(reason, policy);
    return `${title.replace(/^The /u, 'the ')}${running}`;
  };

const rejecters = ({ signed }: SprintAssessment, policy: Policy): string =>
  signed.reasons
    .flatMap((reason) => (reason.code === 'signoff-rejected' ? [roleName(policy, reason.role)] : []))
    .join(' and the ');
