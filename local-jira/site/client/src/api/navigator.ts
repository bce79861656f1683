import { z } from 'zod';
import { rest } from './http';
import * as shape from './schemas';

const field = z.looseObject({
  id: z.string(),
  name: z.string(),
  clauseNames: z.array(z.string()).default([]),
  schema: z.looseObject({ custom: z.string().optional() }).optional(),
});
export type NavigatorField = z.infer<typeof field>;

/** Every field of the site, system and custom. */
export const loadNavigatorFields = (): Promise<NavigatorField[]> => rest(z.array(field), 'GET', '/field');

const row = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    status: shape.statusSchema,
    issuetype: shape.typeSchema,
    project: z.looseObject({ id: z.string(), key: z.string() }),
  }),
});
/** An issue of the navigator. Other fields are what the columns asked for. */
export type NavigatorRow = z.infer<typeof row>;

const page = z.looseObject({ issues: z.array(row), nextPageToken: z.string().nullish() });
const skipped = z.looseObject({ nextPageToken: z.string().nullish() });

const ALWAYS = ['summary', 'status', 'issuetype', 'project'];

export interface NavigatorPage {
  rows: NavigatorRow[];
  /** Whether more issues follow. */
  more: boolean;
}

/** The page of a search that begins after `start` issues. Tokens lead forward only, so those before are skipped. */
export async function loadNavigatorPage(
  jql: string,
  fields: readonly string[],
  start: number,
  size: number,
): Promise<NavigatorPage> {
  const skip = { jql, maxResults: start, fields: ['key'] };
  const token = start === 0 ? undefined : (await rest(skipped, 'POST', '/search/jql', skip)).nextPageToken;
  if (start > 0 && !token) return { rows: [], more: false };
  const { issues, nextPageToken } = await rest(page, 'POST', '/search/jql', {
    jql,
    maxResults: size,
    fields: [...new Set([...ALWAYS, ...fields.filter((id) => id !== 'issuekey')])],
    ...(token ? { nextPageToken: token } : {}),
  });
  return { rows: issues, more: typeof nextPageToken === 'string' };
}

/** The first `most` issues of a search with what a bulk change needs to know. */
export async function loadForBulk(jql: string, most: number): Promise<NavigatorRow[]> {
  const rows: NavigatorRow[] = [];
  let nextPageToken: string | null | undefined;
  do {
    const maxResults = Math.min(100, most - rows.length);
    const token = nextPageToken ? { nextPageToken } : {};
    const found = await rest(page, 'POST', '/search/jql', { jql, maxResults, fields: ALWAYS, ...token });
    rows.push(...found.issues);
    nextPageToken = found.nextPageToken;
  } while (nextPageToken && rows.length < most);
  return rows;
}

const typesWithStatuses = z.array(z.looseObject({ name: z.string(), statuses: z.array(shape.statusSchema) }));
const names = z.array(z.looseObject({ name: z.string() }));

/** The names that basic mode offers for types and statuses: a project's, or everybody's. */
export async function loadFilterNames(projectKey: string): Promise<{ types: string[]; statuses: string[] }> {
  const unique = (all: string[]): string[] => [...new Set(all)];
  if (projectKey !== '') {
    const path = `/project/${encodeURIComponent(projectKey)}/statuses`;
    const types = await rest(typesWithStatuses, 'GET', path);
    const statuses = types.flatMap((type) => type.statuses.map(({ name }) => name));
    return { types: unique(types.map(({ name }) => name)), statuses: unique(statuses) };
  }
  const [types, statuses] = await Promise.all([
    rest(names, 'GET', '/issuetype'),
    rest(names, 'GET', '/status'),
  ]);
  return { types: unique(types.map(({ name }) => name)), statuses: unique(statuses.map(({ name }) => name)) };
}
