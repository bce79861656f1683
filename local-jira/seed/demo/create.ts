import type { JiraUser } from '../jira';
import type { Ask } from '../rest';
import type { SeededIssue } from '../small';
import type { Ticket } from '../story';
import type { Timeline } from './timeline';

/** An issue of the programme that has been made. */
export interface Made extends SeededIssue {
  readonly story: Ticket;
}

const STORY_POINTS = 'customfield_10016';

/** The day of an instant, as Jira writes due dates. */
const dayOf = (instant: string): string => instant.slice(0, 10);

function planFields(ticket: Ticket, timeline: Timeline, parent: string | undefined): object {
  const { points, due, version } = ticket;
  return {
    ...(parent === undefined ? {} : { parent: { key: parent } }),
    ...(points === undefined ? {} : { [STORY_POINTS]: points }),
    ...(due === undefined ? {} : { duedate: dayOf(timeline.fromToday(due)) }),
    ...(version === undefined ? {} : { fixVersions: [{ name: version }] }),
  };
}

/** The key of the issue that goes by a name among the tickets. */
export const named = (made: readonly Made[], name: string | undefined): string | undefined =>
  name === undefined ? undefined : made.find(({ story }) => story.name === name)?.key;

/** Makes an issue; its parent is given when that is there already. */
export async function createTicket(
  jira: JiraUser,
  project: string,
  ticket: Ticket,
  { made, timeline }: { made: readonly Made[]; timeline: Timeline },
): Promise<Made> {
  const parent = named(made, ticket.under ?? ticket.epic);
  const key = await jira.create(project, ticket, planFields(ticket, timeline, parent));
  return { key, story: ticket };
}

/** Puts issues below epics that were made after them. */
export async function adoptChildren(ask: Ask, made: readonly Made[]): Promise<void> {
  for (const [at, { key, story }] of made.entries()) {
    const epic = made.findIndex((one) => story.epic !== undefined && one.story.name === story.epic);
    const parent = made[epic];
    if (epic <= at || parent === undefined) continue;
    await ask(story.reporter, 'PUT', `/api/3/issue/${key}`, { fields: { parent: { key: parent.key } } });
  }
}

/** Says which issue waits for which. */
export async function linkIssues(ask: Ask, made: readonly Made[]): Promise<void> {
  for (const { key, story } of made) {
    for (const name of story.blocks ?? []) {
      const waiting = named(made, name) ?? name;
      const ends = { inwardIssue: { key }, outwardIssue: { key: waiting } };
      await ask(story.reporter, 'POST', '/api/3/issueLink', { type: { name: 'Blocks' }, ...ends });
    }
  }
}
