import { asUser, route } from '@forge/api';
import * as z from 'zod';
import { MOST_SPRINTS, type JiraSprint, type SprintSource } from '../../app/ports';
import type { JiraId } from '../../domain/shared/ids';
import { JiraHttpError, readBody } from './request';
import { jiraSprint, sprintOf } from './sprintSchema';

/** Requests for the sprints of one project, all boards together. */
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

interface Asked {
  readonly board: number;
  readonly states: 'active,future' | 'closed';
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

/** A further page of closed sprints; `guessed` where Jira did not say how many there are. */
interface Further {
  readonly board: number;
  readonly start: number;
  readonly guessed: boolean;
}

/** Closed sprints come oldest first: where Jira says how many there are, the last pages are the ones to read. */
function furtherOf(board: number, { isLast, total }: Page): readonly Further[] {
  if (isLast !== false) return [];
  const guessed = total === undefined;
  const pages = guessed ? MOST_REQUESTS : Math.ceil(total / PAGE) - 1;
  const further = Array.from({ length: pages }, (_, page) => ({ board, start: (page + 1) * PAGE, guessed }));
  return guessed ? further : further.reverse();
}

/** The first of each, then the second of each, and so on. */
const inTurn = <T>(lists: readonly (readonly T[])[]): T[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat();

/** What is planned comes first, then what began last. */
function newestFirst(one: JiraSprint, other: JiraSprint): number {
  const [first, second] = [one.start ?? '9999', other.start ?? '9999'];
  return first === second ? Number(other.id) - Number(one.id) : second.localeCompare(first);
}

/** The sprints of the boards of a project, as the caller sees them. Boards share sprints: each comes once. */
export const ofProject: SprintSource['ofProject'] = async (projectId: JiraId) => {
  const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&type=scrum,simple&maxResults=${PAGE}`;
  const found = (await readBody('getAllBoards', asUser().requestJira(path), boardPage)) ?? { values: [] };
  const boards = found.values.slice(0, MOST_BOARDS).map(({ id }) => id);
  const asked = (states: Asked['states']) => boards.map((board) => sprintsAt({ board, states, start: 0 }));
  const [open, closed] = await Promise.all([
    Promise.all(asked('active,future')),
    Promise.all(asked('closed')),
  ]);
  const further = inTurn(boards.map((board, at) => furtherOf(board, closed[at] ?? NO_PAGE)));
  const read = further.slice(0, MOST_REQUESTS - 1 - 2 * boards.length);
  const rest = await Promise.all(
    read.map(({ board, start }) => sprintsAt({ board, states: 'closed', start })),
  );
  const ended = new Set(read.filter((_, at) => rest[at]?.isLast !== false).map(({ board }) => board));
  const unread = further.slice(read.length).filter(({ board, guessed }) => !(guessed && ended.has(board)));
  const all = [...open, ...closed, ...rest].flatMap(({ values }) => values.map(sprintOf));
  const once = [...new Map(all.map((sprint) => [sprint.id, sprint])).values()].sort(newestFirst);
  const more =
    found.values.length > boards.length ||
    open.some(({ isLast }) => isLast === false) ||
    unread.length > 0 ||
    once.length > MOST_SPRINTS;
  return { sprints: once.slice(0, MOST_SPRINTS), more };
};
