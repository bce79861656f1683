import { asUser, route } from '@forge/api';
import * as z from 'zod';
import { MOST_SPRINTS, type JiraSprint, type SprintSource } from '../../app/ports';
import type { JiraId } from '../../domain/shared/ids';
import { JiraHttpError, readBody } from './request';
import { jiraSprint, sprintOf } from './sprintSchema';

/** Requests for the sprints of one project, all boards together. Boards with over fifty open sprints may need some more. */
const MOST_REQUESTS = 8;
const MOST_BOARDS = 3;
const PAGE = 50;

const boardPage = z.object({
  isLast: z.boolean().optional(),
  values: z.array(z.object({ id: z.int().min(0) })),
});
const sprintPage = z.object({
  isLast: z.boolean().optional(),
  total: z.int().optional(),
  values: z.array(jiraSprint),
});
type Page = z.output<typeof sprintPage>;

const NO_PAGE: Page = { isLast: true, total: 0, values: [] };

const STATES = ['active,future', 'closed'] as const;

interface Asked {
  readonly board: number;
  readonly states: (typeof STATES)[number];
  readonly start: number;
}

/** A board without sprints says so with 400. A board that is gone, or hidden by now, has none. */
async function sprintsAt({ board, states, start }: Asked): Promise<Page> {
  const path = route`/rest/agile/1.0/board/${board}/sprint?state=${states}&startAt=${start}&maxResults=${PAGE}`;
  try {
    return (await readBody('getAllSprints', asUser().requestJira(path), sprintPage)) ?? NO_PAGE;
  } catch (error) {
    if (error instanceof JiraHttpError && error.status === 400) return NO_PAGE;
    throw error;
  }
}

/** A page that comes after the first; `guessed` where Jira did not say how many there are. */
interface Further extends Asked {
  readonly guessed: boolean;
}

/** Closed sprints come oldest first: where Jira says how many there are, the last pages are the ones to read. */
function furtherOf({ board, states }: Asked, { isLast, total }: Page): readonly Further[] {
  if (isLast !== false) return [];
  const guessed = total === undefined;
  const pages = guessed ? MOST_REQUESTS : Math.ceil(total / PAGE) - 1;
  const further = Array.from({ length: pages }, (_, page) => {
    return { board, states, start: (page + 1) * PAGE, guessed };
  });
  return guessed || states !== 'closed' ? further : further.reverse();
}

/** The first of each, then the second of each, and so on. */
const inTurn = <T>(lists: readonly (readonly T[])[]): T[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();

/** Of every board all open sprints that can be listed; of the closed ones as many pages as there are requests left. */
function readable(first: number, further: readonly Further[]): readonly Further[] {
  const open = further.filter(({ states, start }) => states !== 'closed' && start < MOST_SPRINTS);
  const closed = further.filter(({ states }) => states === 'closed');
  return [...open, ...closed.slice(0, Math.max(0, MOST_REQUESTS - first - open.length))];
}

const isOver = ({ phase }: JiraSprint): number => Number(phase === 'closed');

/** What is planned comes first, then what began last; what is over comes after all that is not. */
function newestFirst(one: JiraSprint, other: JiraSprint): number {
  if (isOver(one) !== isOver(other)) return isOver(one) - isOver(other);
  const [first, second] = [one.start ?? '9999', other.start ?? '9999'];
  return first === second ? Number(other.id) - Number(one.id) : second.localeCompare(first);
}

/** The sprints of the boards of a project, as the caller sees them. Boards share sprints: each comes once. */
export const ofProject: SprintSource['ofProject'] = async (projectId: JiraId) => {
  const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&type=scrum,simple&maxResults=${PAGE}`;
  const found = (await readBody('getAllBoards', asUser().requestJira(path), boardPage)) ?? { values: [] };
  const boards = found.values.slice(0, MOST_BOARDS).map(({ id }) => id);
  const asked = STATES.flatMap((states) => boards.map((board): Asked => ({ board, states, start: 0 })));
  const first = await Promise.all(asked.map(sprintsAt));
  const further = inTurn(asked.map((one, at) => furtherOf(one, first[at] ?? NO_PAGE)));
  const read = readable(1 + asked.length, further);
  const rest = await Promise.all(read.map(sprintsAt));
  const ended = new Set(read.filter((_, at) => rest[at]?.isLast !== false).map(listOf));
  const unread = further.filter((one) => !read.includes(one) && !(one.guessed && ended.has(listOf(one))));
  const all = [...first, ...rest].flatMap(({ values }) => values.map(sprintOf));
  const once = [...new Map(all.map((sprint) => [sprint.id, sprint])).values()].sort(newestFirst);
  const more =
    found.isLast === false ||
    found.values.length > boards.length ||
    unread.length > 0 ||
    once.length > MOST_SPRINTS;
  return { sprints: once.slice(0, MOST_SPRINTS), more };
};

const listOf = ({ board, states }: Asked): string => `${board} ${states}`;
