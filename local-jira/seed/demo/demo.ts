import { appOf } from '../app';
import { jiraOf } from '../jira';
import { inParallel } from '../play/parallel';
import { playerOf, type Play } from '../play/play';
import { restOf } from '../rest';
import type { SeedSite, Tell } from '../site';
import { adoptIn } from '../starter';
import { assessRisk } from '../risk/assess';
import { setCeiling } from '../risk/ceiling';
import type { RiskStory } from '../risk/hazard';
import { ASSESSED_FIRST } from '../risk/imagingFirst';
import { ASSESSED_NOW } from '../risk/imagingNow';
import type { Ticket } from '../story';
import { adoptChildren, createTicket, linkIssues, named, type Made } from './create';
import { createImagingProject } from './imagingProject';
import { IMAGING, PROGRAMME, RELEASED } from './programme';
import { sprintsIn, sprintsOf } from './sprints';
import { startTimeline, type Timeline } from './timeline';
import { releaseVersion } from './versions';

/** How many days the story of the demo takes: it ends today. */
export const DEMO_DAYS = 28;

const PLANNED = 6;
const SPRINT_CHANGE = 20;
const YESTERDAY = DEMO_DAYS - 1;
/** Issues that are moved along at the same time, and in how many turns, a while apart. */
const WIDTH = 4;
const TURNS = 6;

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
  await setCeiling(site, IMAGING.key);

  const made = await writeIssues(site, timeline);
  await adoptChildren(ask, made);
  await linkIssues(ask, made);
  await timeline.until(PLANNED);
  tell(`Four weeks ago: ${made.length} issues in ${Object.keys(PROGRAMME).length} projects are written.`);

  for (const one of sprintsIn('past')) {
    await sprints.plan(one, made);
    await sprints.start(one, timeline, PLANNED - DEMO_DAYS);
  }
  const stage = { site, timeline, tell, play: playerOf(jiraOf(site), appOf(site)) };
  await playAll(
    stage,
    made.filter(({ story }) => isOver(story)),
    [PLANNED, SPRINT_CHANGE],
  );
  for (const one of sprintsIn('past')) await sprints.close(one);
  const closed = timeline.fromToday(SPRINT_CHANGE - DEMO_DAYS).slice(0, 10);
  await releaseVersion(ask, RELEASED.project, RELEASED.version, closed);
  for (const one of sprintsIn('now')) {
    await sprints.plan(one, made);
    await sprints.start(one, timeline, SPRINT_CHANGE - DEMO_DAYS);
  }
  for (const one of sprintsIn('next')) await sprints.plan(one, made);
  tell('A week ago: one sprint is closed, two are running.');
  await assessAll(site, made, ASSESSED_FIRST);

  const later = made.filter(({ story }) => !isOver(story) && happens(story));
  await playAll(stage, later, [SPRINT_CHANGE, YESTERDAY]);
  await assessAll(site, made, ASSESSED_NOW);
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
    await timeline.until(Math.floor((made.length * 12) / all.length) / 2);
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

interface Stage {
  readonly site: SeedSite;
  readonly timeline: Timeline;
  readonly tell: Tell;
  readonly play: Play;
}

/** Moves issues along in turns that are spread evenly over some days, with their comments. */
async function playAll(stage: Stage, made: readonly Made[], [from, to]: [number, number]): Promise<void> {
  const { site, timeline, tell, play } = stage;
  const jira = jiraOf(site);
  const size = Math.ceil(made.length / TURNS);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const some = made.slice(turn * size, (turn + 1) * size);
    await inParallel(some, WIDTH, async ({ key, story }) => {
      await play(key, story);
      const remarks = [...(story.comment ? [story.comment] : []), ...(story.remarks ?? [])];
      for (const { by, text } of remarks) await jira.comment(key, by, text);
    });
    await timeline.until(from + ((to - from) * (turn + 1)) / TURNS);
    tell(`  ${Math.min(made.length, (turn + 1) * size)} of ${made.length} issues stand where they should.`);
  }
}
