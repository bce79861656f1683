import { z } from 'zod';
import { api } from './http';
import { statusSchema, typeSchema, userSchema } from './schemas';

const agile = <T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> =>
  api(schema, method, `/agile/1.0${path}`, body);
const nothing = z.unknown();

const board = z.looseObject({
  id: z.number(),
  name: z.string(),
  type: z.enum(['scrum', 'kanban', 'simple']),
  location: z.looseObject({ projectKey: z.string(), projectName: z.string() }),
});
export type Board = z.infer<typeof board>;
export const loadBoard = (id: number): Promise<Board> => agile(board, 'GET', `/board/${id}`);

const configuration = z.looseObject({
  columnConfig: z.looseObject({
    columns: z.array(
      z.looseObject({ name: z.string(), statuses: z.array(z.looseObject({ id: z.string() })) }),
    ),
  }),
  estimation: z.looseObject({ field: z.looseObject({ fieldId: z.string() }).optional() }).optional(),
});
export type BoardConfiguration = z.infer<typeof configuration>;
export const loadConfiguration = (id: number): Promise<BoardConfiguration> =>
  agile(configuration, 'GET', `/board/${id}/configuration`);

const sprint = z.looseObject({
  id: z.number(),
  name: z.string(),
  state: z.enum(['future', 'active', 'closed']),
  goal: z.string().default(''),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  originBoardId: z.number(),
});
export type Sprint = z.infer<typeof sprint>;
const sprintPage = z.looseObject({ values: z.array(sprint), isLast: z.boolean() });

/** All sprints of a board, in its order. Kanban boards have none, and Jira refuses to list them. */
export async function loadSprints(boardId: number): Promise<Sprint[]> {
  const sprints: Sprint[] = [];
  for (;;) {
    const path = `/board/${boardId}/sprint?maxResults=50&startAt=${sprints.length}`;
    const { values, isLast } = await agile(sprintPage, 'GET', path);
    sprints.push(...values);
    if (isLast || values.length === 0) return sprints;
  }
}

const parent = z.looseObject({ key: z.string(), fields: z.looseObject({ summary: z.string() }) });
const card = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    status: statusSchema,
    issuetype: typeSchema,
    assignee: userSchema.nullish(),
    priority: z.looseObject({ name: z.string() }).nullish(),
    epic: z.looseObject({ key: z.string(), name: z.string() }).nullish(),
    parent: parent.nullish(),
  }),
});
/** An issue on a board or backlog. Other fields are those that were asked for. */
export type Card = z.infer<typeof card>;
const cardPage = z.looseObject({ issues: z.array(card), total: z.number() });

const CARD_FIELDS = ['summary', 'status', 'issuetype', 'assignee', 'priority', 'epic', 'parent'];
const PAGE = 100;

/** All issues of a list in its order. `path` is one of Jira's lists of issues, such as `/board/1/backlog`. */
export async function loadCards(path: string, moreFields: readonly string[]): Promise<Card[]> {
  const fields = [...CARD_FIELDS, ...moreFields].join(',');
  const read = (startAt: number) =>
    agile(
      cardPage,
      'GET',
      `${path}?${new URLSearchParams({ fields })}&startAt=${startAt}&maxResults=${PAGE}`,
    );
  const first = await read(0);
  const starts = Array.from({ length: Math.ceil(first.total / PAGE) - 1 }, (_, at) => (at + 1) * PAGE);
  const rest = await Promise.all(starts.map(read));
  return [first, ...rest].flatMap((page) => page.issues);
}

/** Beside which issue others are ranked. */
export type Beside = { rankBeforeIssue: string } | { rankAfterIssue: string };

export const moveToSprint = (
  sprintId: number,
  issues: readonly string[],
  beside?: Beside,
): Promise<unknown> => agile(nothing, 'POST', `/sprint/${sprintId}/issue`, { issues, ...beside });
export const moveToBacklog = (
  boardId: number,
  issues: readonly string[],
  beside?: Beside,
): Promise<unknown> => agile(nothing, 'POST', `/backlog/${boardId}/issue`, { issues, ...beside });
export const rankIssues = (issues: readonly string[], beside: Beside): Promise<unknown> =>
  agile(nothing, 'PUT', '/issue/rank', { issues, ...beside });

/** What a dialog says about a sprint. Dates are ISO 8601; null clears one. */
export interface SprintWords {
  name: string;
  goal: string;
  startDate: string | null;
  endDate: string | null;
}

export const createSprint = (originBoardId: number, words: SprintWords): Promise<unknown> =>
  agile(nothing, 'POST', '/sprint', { originBoardId, ...words });
export const editSprint = (id: number, words: SprintWords): Promise<unknown> =>
  agile(nothing, 'POST', `/sprint/${id}`, words);
export const startSprint = (id: number, words: SprintWords): Promise<unknown> =>
  agile(nothing, 'POST', `/sprint/${id}`, { ...words, state: 'active' });
export const deleteSprint = (id: number): Promise<unknown> => agile(nothing, 'DELETE', `/sprint/${id}`);
export const swapSprints = (id: number, sprintToSwapWith: number): Promise<unknown> =>
  agile(nothing, 'POST', `/sprint/${id}/swap`, { sprintToSwapWith });

/** Completes a sprint. Its open issues go to another sprint, or to the backlog without one. */
export const completeSprint = (id: number, openTo: number | undefined): Promise<unknown> =>
  agile(nothing, 'POST', `/sprint/${id}`, {
    state: 'closed',
    ...(openTo === undefined ? {} : { incompleteIssuesDestinationId: openTo }),
  });

/** Sets the estimate of an issue; null takes it away. */
export const setEstimate = (key: string, boardId: number, value: number | null): Promise<unknown> =>
  agile(nothing, 'PUT', `/issue/${encodeURIComponent(key)}/estimation?boardId=${boardId}`, { value });
