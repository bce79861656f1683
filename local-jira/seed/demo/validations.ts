import { appOf } from '../app';
import { descriptionOf, jiraOf } from '../jira';
import { GATE, signersOf } from '../play/cast';
import { SeedFailed, type SeedSite } from '../site';
import { validationOf } from '../sprint/validation';
import type { Made } from './create';
import { isPlanned, type Sprints } from './sprints';
import { SPRINTS, type SprintPlan } from './programme';

/** A sprint's validation begins with the scope that it has then. Nothing for a sprint that nobody opens. */
export async function openValidation(site: SeedSite, sprints: Sprints, one: SprintPlan): Promise<void> {
  if (one.opener !== undefined) await validationOf(site, sprints.placeOf(one)).open(one.opener);
}

/** The project whose sprints are validated; the imaging team completes its own without. */
const VALIDATED = 'TELE';
/** A clinician who judges patient safety, and leaves the signature to another. */
const JUDGE = 'sofia-marchetti';

function sprintOf(when: SprintPlan['sprint']): SprintPlan {
  const found = SPRINTS.find(({ project, sprint }) => project === VALIDATED && sprint === when);
  if (found === undefined) throw new SeedFailed(`${VALIDATED} has no sprint that is ${when}.`);
  return found;
}

/** What is not done moves on into the next sprint, and the rest is signed as a whole. */
export async function validatePast(site: SeedSite, sprints: Sprints, made: readonly Made[]): Promise<void> {
  const past = sprintOf('past');
  const slipped = made.filter((each) => isPlanned(past, each) && each.story.reach !== 'done');
  await sprints.move(
    sprintOf('now'),
    slipped.map(({ key }) => key),
  );
  const validation = validationOf(site, sprints.placeOf(past));
  await validation.judge(JUDGE, 'all');
  const { clinicalValidator, complianceOfficer } = signersOf(VALIDATED);
  await validation.sign(clinicalValidator, 'clinical-validator');
  await validation.sign(complianceOfficer, 'compliance-officer');
}

/** Of the running sprint half of the questions are answered. */
export const judgeRunning = (site: SeedSite, sprints: Sprints): Promise<void> =>
  validationOf(site, sprints.placeOf(sprintOf('now'))).judge(JUDGE, 'half');

/** What is added to an issue of the sprint that was signed, after it was completed. */
export const LATE_CHANGE = {
  summary: 'Write the titration protocol as a table that both sides read',
  by: 'priya-raman',
  criterion: 'A row that was withdrawn stays in the table, struck through, with the day',
} as const;

const lateIssue = (made: readonly Made[]): Made => {
  const found = made.find(({ story }) => story.summary === LATE_CHANGE.summary);
  if (found === undefined) throw new SeedFailed(`There is no issue "${LATE_CHANGE.summary}".`);
  return found;
};

/** The issue is changed: its own signatures and those on the sprint hold no more. */
export async function changeLate(site: SeedSite, made: readonly Made[]): Promise<void> {
  const { key, story } = lateIssue(made);
  const { text, criteria } = story;
  const description = descriptionOf({ text, criteria: [...criteria, LATE_CHANGE.criterion] });
  await jiraOf(site).describe(key, LATE_CHANGE.by, description);
}

/** The issue is signed again; the sprint waits for the same. */
export async function signLate(site: SeedSite, made: readonly Made[]): Promise<void> {
  const { key } = lateIssue(made);
  const { clinicalValidator, complianceOfficer } = signersOf(key);
  const app = appOf(site);
  await app.sign(key, clinicalValidator, GATE.clinical, { role: 'clinical-validator' });
  await app.sign(key, complianceOfficer, GATE.clinical, { role: 'compliance-officer' });
}
