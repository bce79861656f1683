import { jiraOf } from '../jira';
import { inParallel } from '../play/parallel';
import type { Play } from '../play/play';
import type { SeedSite, Tell } from '../site';
import type { Made } from './create';
import type { Timeline } from './timeline';

/** Issues that are moved along at the same time, and in how many turns, a while apart. */
const WIDTH = 4;
const TURNS = 4;

export interface Stage {
  readonly site: SeedSite;
  readonly timeline: Timeline;
  readonly tell: Tell;
  readonly play: Play;
}

/** Moves issues along in turns that are spread evenly over some days, with their comments. */
export async function playAll(
  stage: Stage,
  made: readonly Made[],
  [from, to]: [number, number],
): Promise<void> {
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
