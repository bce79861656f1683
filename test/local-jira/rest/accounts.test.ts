import type { Crowd, Kind } from '../../support/people';
import { crowd } from '../../support/people';

type Action = [
  name: string,
  method: string,
  path: (issue: string, project: string) => string,
  body?: unknown,
];

const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'x' }] };
const ADF = { type: 'doc', version: 1, content: [paragraph] };

/** In this order on every issue: what is denied must leave it as it was for the next. */
const ACTIONS: Action[] = [
  ['read', 'GET', (issue) => `/issue/${issue}`],
  ['history', 'GET', (issue) => `/issue/${issue}/changelog`],
  ['comments', 'GET', (issue) => `/issue/${issue}/comment`],
  ['comment', 'POST', (issue) => `/issue/${issue}/comment`, { body: ADF }],
  ['edit', 'PUT', (issue) => `/issue/${issue}`, { fields: { labels: ['x'] } }],
  ['assign', 'PUT', (issue) => `/issue/${issue}/assignee`, { accountId: null }],
  ['move on', 'POST', (issue) => `/issue/${issue}/transitions`, { transition: { id: '11' } }],
  ['people', 'PUT', (_issue, project) => `/project/${project}/role/10014`, { categorisedActors: {} }],
  ['schemes', 'GET', () => '/issuesecurityschemes'],
  ['delete', 'DELETE', (issue) => `/issue/${issue}`],
];

const HIDDEN = [404, 404, 404, 404, 404, 404, 404, 404];
const ADMIN_NEVER = 403;

/** Status of each action, in the order of ACTIONS. */
const OPEN: [Kind, number[]][] = [
  ['anonymous', [...HIDDEN.slice(0, 7), 404, 401, 404]],
  ['outsider', [...HIDDEN.slice(0, 7), 404, ADMIN_NEVER, 404]],
  ['member', [200, 200, 200, 201, 204, 204, 204, 403, 403, 403]],
  ['officer', [200, 200, 200, 201, 204, 204, 204, 403, 403, 403]],
  ['deactivated', [401, 401, 401, 401, 401, 401, 401, 401, 401, 401]],
  ['unlicensed', [200, 200, 200, 201, 403, 403, 400, 403, 403, 403]],
  ['app', [200, 200, 200, 201, 204, 204, 204, 200, 200, 204]],
  ['automation', [200, 200, 200, 201, 204, 204, 204, 403, 403, 403]],
  ['site admin', [...HIDDEN.slice(0, 7), 404, 200, 404]],
];

/** The same below a security level of compliance officers. */
const SECURED: [Kind, number[]][] = OPEN.map(([kind, statuses]) => {
  const sees = kind === 'officer' || kind === 'app' || kind === 'deactivated';
  const hidden = statuses.map((status, at) =>
    ACTIONS[at]?.[2]('', '').startsWith('/issue/') ? 404 : status,
  );
  return [kind, sees ? statuses : hidden];
});

/** In a team-managed project guests have no role. */
const TEAM: [Kind, number[]][] = OPEN.map(([kind, statuses]) =>
  kind === 'unlicensed' ? [kind, [404, 404, 404, 404, 404, 404, 404, 404, 403, 404]] : [kind, statuses],
);

async function tried({ site, people }: Crowd, kind: Kind, issue: string): Promise<number[]> {
  const project = issue.split('-')[0] ?? '';
  const statuses: number[] = [];
  for (const [, method, path, body] of ACTIONS)
    statuses.push((await site.call(people[kind], method, path(issue, project), body)).status);
  return statuses;
}

const named = (statuses: number[]): Record<string, number> =>
  Object.fromEntries(ACTIONS.map(([name], at) => [name, statuses[at] ?? 0]));

describe.each([
  ['an open issue', 'TELE-1', OPEN],
  ['an issue of a security level', 'TELE-2', SECURED],
  ['an issue of a team-managed project', 'RPM-1', TEAM],
])('%s', (_place, issue, table) => {
  test.each(table)('answers the kind of account "%s" as its permissions say', async (kind, expected) => {
    expect(named(await tried(await crowd(), kind, issue))).toEqual(named(expected));
  });
});
