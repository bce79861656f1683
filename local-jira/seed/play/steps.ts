import { descriptionOf, type JiraUser } from '../jira';
import type { AppUser, IssueSeen } from '../app';
import type { Reach, Story } from '../story';
import { answerChecklist } from './answering';
import { CAST, CHECKLIST, colleagueOf, GATE, signersOf, TRANSITION, type Signers } from './cast';

/** An issue of the demo that is being moved along. */
export interface Scene {
  readonly jira: JiraUser;
  readonly app: AppUser;
  readonly key: string;
  readonly story: Story;
  /** The issue as the app showed it before anything was answered. */
  readonly blank: IssueSeen;
}

type Step = (scene: Scene) => Promise<void>;

export const developerOf = ({ assignee }: Story): string => assignee ?? CAST.developers[0];

const answers =
  (checklist: string, howMuch: Parameters<typeof answerChecklist>[3], who = developerOf): Step =>
  ({ app, key, story, blank }) =>
    answerChecklist(app, { key, story, blank, as: who(story) }, checklist, howMuch);

const signs =
  (gate: string, who: keyof Signers, role: string): Step =>
  ({ app, key }) =>
    app.sign(key, signersOf(key)[who], gate, { role });

const moves =
  (transition: string): Step =>
  ({ jira, key, story }) =>
    jira.transition(key, developerOf(story), transition);

/** What a reviewer adds after the clinician has signed: the sign-off no longer covers the text. */
const changesItsMind: Step = ({ jira, key, story }) => {
  const added = story.change === undefined ? [] : [story.change];
  const description = descriptionOf({ text: story.text, criteria: [...story.criteria, ...added] });
  return jira.describe(key, story.reporter, description);
};

/** The clinician reads everything and does not approve. */
const isRejected: Step = ({ app, key, story }) => {
  const part = { role: 'clinical-validator', rejects: story.rationale ?? 'It does not do what it is for.' };
  return app.sign(key, signersOf(key).clinicalValidator, GATE.clinical, part);
};

/** The assignee wants to be done too early. */
const isBlocked: Step = ({ jira, key, story }) => jira.beRefused(key, developerOf(story), TRANSITION.done);

const STARTED: readonly Step[] = [
  answers(CHECKLIST.privacy, 'all'),
  answers(CHECKLIST.security, 'all', ({ assignee }) => colleagueOf(assignee)),
  signs(GATE.privacy, 'privacyOfficer', 'privacy-officer'),
  moves(TRANSITION.startProgress),
];
const REVIEWED: readonly Step[] = [...STARTED, moves(TRANSITION.sendToReview)];
const HALF: readonly Step[] = [...REVIEWED, answers(CHECKLIST.clinical, 'half')];
const ANSWERED: readonly Step[] = [...REVIEWED, answers(CHECKLIST.clinical, 'all')];
const VALIDATED: readonly Step[] = [
  ...ANSWERED,
  signs(GATE.clinical, 'clinicalValidator', 'clinical-validator'),
];
const READY: readonly Step[] = [
  ...VALIDATED,
  signs(GATE.clinical, 'complianceOfficer', 'compliance-officer'),
];

/** The steps that bring an issue as far as its story says; each needs the one before. */
export const STEPS: Readonly<Record<Reach, readonly Step[]>> = {
  untouched: [],
  assessing: [answers(CHECKLIST.privacy, 'half')],
  'in-progress': STARTED,
  'in-review': REVIEWED,
  'two-open': [...REVIEWED, answers(CHECKLIST.clinical, 'all-but-two')],
  'half-answered': HALF,
  refused: [...HALF, isBlocked],
  validated: VALIDATED,
  stale: [...VALIDATED, changesItsMind],
  rejected: [...ANSWERED, isRejected],
  ready: READY,
  done: [...READY, moves(TRANSITION.done)],
};
