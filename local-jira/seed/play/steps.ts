import { descriptionOf, type JiraUser } from '../jira';
import type { AppUser, IssueSeen } from '../app';
import type { Reach, Story } from '../story';
import { answerChecklist } from './answering';
import { CAST, CHECKLIST, colleagueOf, GATE, TRANSITION } from './cast';

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
  (gate: string, as: string, role: string): Step =>
  ({ app, key }) =>
    app.sign(key, as, gate, role);

const moves =
  (transition: string): Step =>
  ({ jira, key, story }) =>
    jira.transition(key, developerOf(story), transition);

/** What a reviewer adds after the clinician has signed: the sign-off no longer covers the text. */
const changesItsMind: Step = ({ jira, key, story }) => {
  const added = 'A request for a medicine that ran out more than 30 days ago goes to a clinician first';
  const description = descriptionOf({ text: story.text, criteria: [...story.criteria, added] });
  return jira.describe(key, story.reporter, description);
};

const STARTED: readonly Step[] = [
  answers(CHECKLIST.privacy, 'all'),
  answers(CHECKLIST.security, 'all', ({ assignee }) => colleagueOf(assignee)),
  signs(GATE.privacy, CAST.privacyOfficer, 'privacy-officer'),
  moves(TRANSITION.startProgress),
];
const REVIEWED: readonly Step[] = [...STARTED, moves(TRANSITION.sendToReview)];
const VALIDATED: readonly Step[] = [
  ...REVIEWED,
  answers(CHECKLIST.clinical, 'all'),
  signs(GATE.clinical, CAST.clinicalValidator, 'clinical-validator'),
];
const READY: readonly Step[] = [
  ...VALIDATED,
  signs(GATE.clinical, CAST.complianceOfficer, 'compliance-officer'),
];

/** The steps that bring an issue as far as its story says; each needs the one before. */
export const STEPS: Readonly<Record<Reach, readonly Step[]>> = {
  untouched: [],
  assessing: [answers(CHECKLIST.privacy, 'half')],
  'in-progress': STARTED,
  'in-review': REVIEWED,
  'two-open': [...REVIEWED, answers(CHECKLIST.clinical, 'all-but-two')],
  'half-answered': [...REVIEWED, answers(CHECKLIST.clinical, 'half')],
  validated: VALIDATED,
  stale: [...VALIDATED, changesItsMind],
  ready: READY,
  done: [...READY, moves(TRANSITION.done)],
};
