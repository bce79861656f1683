import type { RefusalCode } from '../domain/shared/refusal';
import type { Sentence } from './policyRefusals';

type SprintCode = Extract<RefusalCode, 'no-sprint' | `sprint-${string}`>;

/** What is said when the validation of a sprint cannot be changed as asked. */
export const SPRINT_SENTENCES: Readonly<Record<SprintCode, Sentence>> = {
  'no-sprint': {
    status: 404,
    title: 'This project has no such sprint',
    text: 'It may have been deleted, or holds no issue of this project. Nothing was saved.',
  },
  'sprint-not-asked': {
    status: 409,
    title: 'The policy of this project does not say what validates a sprint',
    text: 'Whoever administers the project can add it to the policy.',
  },
  'sprint-not-open': {
    status: 409,
    title: 'Nobody has opened the validation of this sprint',
    text: 'Open it first: that keeps what is in the sprint as its baseline.',
  },
  'sprint-already-open': {
    status: 409,
    title: 'The validation of this sprint is open already',
    text: 'Somebody else was faster. Reload the page.',
  },
  'sprint-hidden': {
    status: 403,
    title: 'You may not see every issue of this sprint',
    text: 'Of its issues, {count} are hidden from you. Only somebody who can see all of them can vouch for the sprint.',
  },
  'sprint-unreadable': {
    status: 409,
    title: 'CareGate cannot read every issue of this sprint',
    text: 'Of its issues, {count} are hidden from the app. A Jira admin can give it access.',
  },
  'sprint-too-large': {
    status: 409,
    title: 'This sprint holds too many issues to be validated as a whole',
    text: 'At most {most} issues of one project can be validated together.',
  },
  'sprint-empty': {
    status: 409,
    title: 'No issue of this sprint is relevant',
    text: 'The policy does not let a sprint be signed that has nothing to validate.',
  },
  'sprint-not-passed': {
    status: 409,
    title: 'Not every relevant issue has passed',
    text: 'Of {relevant} relevant issues, {passed} have passed. Reload the page to see which are missing.',
  },
  'sprint-nothing-signed': {
    status: 409,
    title: 'Nobody has signed this sprint',
    text: 'There is nothing to reopen.',
  },
};
