import { appOf } from '../app';
import { jiraOf } from '../jira';
import { playerOf } from '../play/play';
import { republish } from '../republish';
import { restOf } from '../rest';
import type { SeedSite, Tell } from '../site';
import { adoptIn } from '../starter';
import { assessRisk } from '../risk/assess';
import { CEILING } from '../risk/ceiling';
import type { RiskStory } from '../risk/hazard';
import { ASSESSED_FIRST } from '../risk/imagingFirst';
import { ASSESSED_NOW } from '../risk/imagingNow';
import { SPRINT_RULES } from '../sprint/requirement';
import type { Ticket } from '../story';
import { adoptChildren, createTicket, linkIssues, named, type Made } from './create';
import { createImagingProject } from './imagingProject';
import { IMAGING, PROGRAMME, RELEASED } from './programme';
import { sprintsIn, sprintsOf } from './sprints';
import { startTimeline, type Timeline } from './timeline';
import { playAll } from './turns';
import { changeLate, judgeRunning, openValidation, signLate, validatePast } from './validations';
import { releaseVersion } from './versions';

/** How many days the story of the demo takes: it ends today. */
export const DEMO_DAYS = 28;

const PLANNED = 6;
const SPRINT_CHANGE = 20;
const YESTERDAY = DEMO_DAYS - 1;
const SIGNED_AGAIN = DEMO_DAYS - 0.5;

/**
 * Fills an installed base site with the whole programme: three projects, epics, sprints, and issues in every state
 * that a gate knows, as its people would have done it over four weeks. Keys are the same each time.
 * @throws {SeedFailed} at the first step that is refused
 */
export async function seedDemo(site: SeedSite, tell: Tell): Promise<readonly Made[]> {
  tell('Making a healthcare programme to try: four weeks of work in about twenty seconds, once.');
  const ask = restOf(site);
  const timeline = startTimeline(site, DEMO_DAYS);
  const sprints = sprintsOf(ask);
  await createImagingProject(ask);
  for (const project of Object.keys(PROGRAMME)) await adoptIn(appOf(site), project);
  await republish(site, 'TELE', { sprint: SPRINT_RULES });
  await republish(site, IMAGING.key, { gates: [CEILING], sprint: SPRINT_RULES });

  const made = await writeIssues(site, timeline);
  await adoptChildren(ask, made);
  await linkIssues(ask, made);
  await timeline.until(PLANNED);
  tell(`Four weeks ago: ${made.length} issues in ${Object.keys(PROGRAMME).length} projects are written.`);

  for (const one of sprintsIn('past')) {
    await sprints.plan(one, made);
    await openValidation(site, sprints, one);
    await sprints.start(one, timeline, PLANNED - DEMO_DAYS);
  }
  const stage = { site, timeline, tell, play: playerOf(jiraOf(site), appOf(site)) };
  await playAll(
    stage,
    made.filter(({ story }) => isOver(story)),
    [PLANNED, SPRINT_CHANGE],
  );
  for (const one of sprintsIn('now')) await sprints.plan(one, made);
  await validatePast(site, sprints, made);
  for (const one of sprintsIn('past')) await sprints.close(one);
  const closed = timeline.fromToday(SPRINT_CHANGE - DEMO_DAYS).slice(0, 10);
  await releaseVersion(ask, RELEASED.project, RELEASED.version, closed);
  for (const one of sprintsIn('now')) {
    await sprints.start(one, timeline, SPRINT_CHANGE - DEMO_DAYS);
    await openValidation(site, sprints, one);
  }
  for (const one of sprintsIn('next')) await sprints.plan(one, made);
  tell('A week ago: two sprints are closed, one of them validated, and two are running.');
  await assessAll(site, made, ASSESSED_FIRST);

  const later = made.filter(({ story }) => !isOver(story) && happens(story));
  await playAll(stage, later, [SPRINT_CHANGE, YESTERDAY]);
  await assessAll(site, made, ASSESSED_NOW);
  await judgeRunning(site, sprints);
  await changeLate(site, made);
  await timeline.until(SIGNED_AGAIN);
  await signLate(site, made);
  await timeline.until(DEMO_DAYS);
  return made;
}

/** Writes the issues of every project over the days before the first sprint. */
async function writeIssues(site: SeedSite, timeline: Timeline): Promise<Made[]> {
  const jira = jiraOf(site);
  const all = Object.entries(PROGRAMME).flatMap(([project, tickets]) =>
    tickets.map((ticket) => ({ project, ticket })),
  );
  const made: Made[] = [];
  for (const { project, ticket } of all) {
    await timeline.until(Math.floor((made.length * PLANNED) / all.length));
    made.push(await createTicket(jira, project, ticket, { made, timeline }));
  }
  return made;
}

/** Whether an issue was done before the sprints that run now began. */
const isOver = ({ reach, sprint }: Ticket): boolean => reach === 'done' && sprint !== 'now';

/** Whether anything is done with an issue after it was written. */
const happens = ({ reach, comment, remarks }: Ticket): boolean =>
  reach !== 'untouched' || comment !== undefined || remarks !== undefined;

/** People assess the risk of what they work on, one after the other. */
async function assessAll(
  site: SeedSite,
  made: readonly Made[],
  stories: readonly RiskStory[],
): Promise<void> {
  for (const story of stories) await assessRisk(site, (ticket) => named(made, ticket), story);
}
