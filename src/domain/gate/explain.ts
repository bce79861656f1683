import type { Policy } from '../policy/schema';
import { hazardName } from '../risk/hazardId';
import type { Reason } from './reason';
import { capitalised, changeSentence, checklistTitle, counted, gateTitle, roleName, someone } from './words';

/**
 * A reason in words: the fact, its cause in small type, and the cause as it runs on in a sentence. `remedy` says who
 * can settle it by role: it is read where no viewer is known.
 */
export interface ReasonWords {
  readonly title: string;
  readonly detail?: string;
  readonly running?: string;
  readonly remedy: string;
}

type Known = Policy | undefined;
type ReasonOf<C extends Reason['code']> = Extract<Reason, { code: C }>;
type Explained = { readonly [C in Reason['code']]: (reason: ReasonOf<C>, policy: Known) => ReasonWords };

const BECAUSE = {
  'is-assignee': 'is the assignee',
  'was-assignee': 'was the assignee after the first answer',
  'is-reporter': 'is the reporter',
  'answered-checklist': 'answered items of this gate',
  'same-person': 'signed in another role, too',
} as const;

const UNASSESSED = {
  'not-assessed': () => 'Nobody has assessed it',
  drafts: (drafts: number) => counted(drafts, 'hazard is a draft', 'hazards are drafts'),
  'other-method': () => 'It was assessed by another method',
} as const;

const levelName = (policy: Known, id: string): string =>
  policy?.method?.levels.find((level) => level.id === id)?.name ?? id;

/** `Hazard 2: 1 control is not verified`. Which one is for those to know who may see its issue. */
const worstHazard = (hazard: string, unverified: number): string =>
  unverified === 0
    ? `${capitalised(hazardName(hazard))} is the worst`
    : `${capitalised(hazardName(hazard))}: ${counted(unverified, 'control is', 'controls are')} not verified`;

const EXPLAINED: Explained = {
  'items-open': ({ items, checklist }, policy) => ({
    title: counted(items.length, 'required item is open', 'required items are open'),
    detail: checklistTitle(policy, checklist),
    running: ` in ${checklistTitle(policy, checklist)}`,
    remedy: 'anyone who may edit the issue can answer them',
  }),
  'evidence-missing': ({ items, checklist }, policy) => ({
    title: counted(items.length, 'item still wants evidence', 'items still want evidence'),
    detail: checklistTitle(policy, checklist),
    running: ` in ${checklistTitle(policy, checklist)}`,
    remedy: 'anyone who may edit the issue can add it',
  }),
  'signoff-missing': ({ role, missing, after }, policy) => {
    const name = roleName(policy, role);
    const title =
      missing === 1 ? `The ${name} has not signed` : `${missing} sign-offs by ${name} are missing`;
    if (after === undefined) return { title, remedy: `${someone(policy, role)} signs` };
    const first = roleName(policy, after);
    return { title, detail: `Signs after the ${first}`, remedy: `signs after the ${first}` };
  },
  'signoff-stale': ({ role, changed, after }, policy) => {
    const told = changeSentence(policy, changed);
    const again = `${someone(policy, role)} signs again`;
    return {
      title: `The ${roleName(policy, role)}'s sign-off is stale`,
      detail: capitalised(told),
      running: `, ${told}`,
      remedy: after === undefined ? again : `${again} after the ${roleName(policy, after)}`,
    };
  },
  'signoff-rejected': ({ role }, policy) => ({
    title: `The ${roleName(policy, role)} rejected this`,
    detail: 'Blocked until the same role approves',
    remedy: `${someone(policy, role)} approves`,
  }),
  'signoff-expired': ({ role }, policy) => ({
    title: `The ${roleName(policy, role)}'s sign-off has expired`,
    remedy: `${someone(policy, role)} signs again`,
  }),
  'signoff-not-independent': ({ role, because }, policy) => ({
    title: `The ${roleName(policy, role)}'s sign-off does not count`,
    detail: `The signer ${BECAUSE[because]}`,
    running: `, the signer ${BECAUSE[because]}`,
    remedy: `another ${roleName(policy, role)} signs`,
  }),
  'children-not-passed': ({ gate, count }, policy) => ({
    title: counted(count, 'child has not passed', 'children have not passed'),
    detail: gateTitle(policy, gate),
    running: ` ${gateTitle(policy, gate)}`,
    remedy: 'Compliance on each child says what it lacks',
  }),
  'children-unknown': () => ({
    title: 'The children could not be checked',
    detail: 'There are over 100, or one could not be read',
    remedy: 'try again, no more than 100 children can be checked',
  }),
  'risk-unknown': ({ because, drafts }) => ({
    title: 'Risk is not assessed yet',
    detail: `${UNASSESSED[because](drafts)}. Unknown counts as not passed`,
    running: `, ${UNASSESSED[because](drafts).toLowerCase()}`,
    remedy: `anyone who may edit the issue can ${because === 'drafts' ? 'finish them' : 'assess it'}`,
  }),
  'risk-above': ({ level, atMost, hazard, unverified, acceptedBy }, policy) => ({
    title: `Residual risk is ${levelName(policy, level)}, the gate allows ${levelName(policy, atMost)}`,
    ...(hazard === undefined ? {} : { detail: worstHazard(hazard, unverified) }),
    remedy: acceptedBy === undefined ? 'lower it' : `lower it, or ${someone(policy, acceptedBy)} accepts it`,
  }),
  'sprint-not-validated': ({ name, validated, relevant, computedAt }) => ({
    title: `${name} is not validated yet`,
    detail: `${validated} of ${counted(relevant, 'relevant issue is', 'relevant issues are')}${computedAt === undefined ? '' : `, computed ${computedAt.slice(0, 16).replace('T', ' ')} UTC`}`,
    remedy: 'the sprint is signed as a whole when every relevant issue is validated',
  }),
  'sprint-none': () => ({
    title: 'The issue is in no sprint',
    detail: 'The gate asks for a validated sprint',
    remedy: 'put the issue into a sprint',
  }),
  'sprint-unknown': () => ({
    title: 'The sprint could not be checked',
    remedy: 'try again',
  }),
  'gate-empty': () => ({ title: 'The gate asks for nothing', remedy: 'a project admin corrects the policy' }),
  'gate-unknown': () => ({
    title: 'The workflow rule names a gate that the policy does not have',
    remedy: 'a project admin corrects the rule',
  }),
  'no-policy': () => ({
    title: 'CareGate is not set up for this project',
    remedy: 'a project admin adopts a policy under Project settings, Compliance',
  }),
};

/** Puts a reason into words: the fact, its cause, and who can settle it. */
export function explainReason<C extends Reason['code']>(
  reason: ReasonOf<C> & { code: C },
  policy: Known,
): ReasonWords {
  return EXPLAINED[reason.code](reason, policy);
}
