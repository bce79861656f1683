import { createRest } from '../../local-jira/rest/app';
import type { JiraModel } from '../../local-jira/jira/index';

export interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route that Jira registers. What is for all methods is asked by GET. */
export const routesOf = (model: JiraModel): Route[] =>
  createRest(model)
    .routes.filter(({ path }) => path !== '/*')
    .map(({ method, path }) => ({ method: method === 'ALL' ? 'GET' : method, path }));

const PARAMETER = /:([a-z]+)/gi;

/** Ids that the test site has, by the names that routes give them. */
const KNOWN: Record<string, string> = {
  ...{
    key: 'TELE-1',
    owner: 'TELE-1',
    project: 'TELE',
    role: '10010',
    scheme: '10000',
    field: 'customfield_10016',
  },
  ...{ board: '1', sprint: '1', account: 'mallory-quinn', property: 'note', step: 'disable', id: '10000' },
};

/** The path with ids that exist, so that a request gets as far as it can. */
export const knownPath = (path: string): string =>
  path.replace(PARAMETER, (_, name: string) => KNOWN[name] ?? '10000');

/** The path with one and the same text for every id. */
export const filledPath = (path: string, text: string): string => path.replace(PARAMETER, () => text);

export const hasParameter = (path: string): boolean => path.search(PARAMETER) >= 0;

const NESTED = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

/** Bodies that are no object of JSON. */
export const NO_OBJECTS = ['{', 'null', '5', '"text"', '[]', NESTED, '{"a":1}{'];

const WRONG = [null, -1, 1e308, 'x\u0000', true, [null], { id: {} }, ['__proto__']];

const NAMES = [
  ...[
    'fields',
    'update',
    'transition',
    'properties',
    'name',
    'description',
    'id',
    'key',
    'type',
    'state',
    'value',
  ],
  ...['jql', 'queries', 'issues', 'issueIds', 'issueIdsOrKeys', 'selectedIssueIdsOrKeys', 'historyMetadata'],
  ...[
    'accountId',
    'accountIds',
    'user',
    'users',
    'group',
    'groupId',
    'groupIds',
    'members',
    'holder',
    'permission',
  ],
  ...[
    'permissions',
    'globalPermissions',
    'projectPermissions',
    'project',
    'projectId',
    'projectIds',
    'projects',
  ],
  ...[
    'levels',
    'default',
    'defaultValues',
    'schemeId',
    'oldToNewSecurityLevelMappings',
    'statuses',
    'workflows',
  ],
  ...[
    'expression',
    'context',
    'body',
    'visibility',
    'inwardIssue',
    'outwardIssue',
    'comment',
    'assignee',
    'lead',
  ],
  ...[
    'startDate',
    'endDate',
    'goal',
    'originBoardId',
    'sprintToSwapWith',
    'rankBeforeIssue',
    'filterId',
    'location',
  ],
  ...[
    'bulkTransitionInputs',
    'targetToSourcesMapping',
    'changelogIds',
    'includedFields',
    'updates',
    'payload',
  ],
  ...[
    'emailAddress',
    'products',
    'active',
    'after',
    'position',
    'released',
    'releaseDate',
    'moveFixIssuesTo',
  ],
  ...[
    'displayName',
    'projectTypeKey',
    'validators',
    'conditions',
    'workflowId',
    'ruleIds',
    'maxResults',
    'text',
  ],
];

/** Objects whose every field is of the wrong type, or of no known name. */
export const WRONG_OBJECTS = [
  ...WRONG.map((value) => JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, value])))),
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '{"unknown":{"deep":[1,{"x":null}]}}',
];

export const HOSTILE_IDS = [
  ...['__proto__', 'toString', '%00', '%', '%2e%2e%2f%2e%2e', '%F0%9F%98%80', '%ff%fe', '-1', '1e309'],
  ...['9007199254740993', "';--", 'x'.repeat(3_000)],
];

const VALUES = ['-1', '1e400', '__proto__', '%00', '%22%28', '%', '10000', 'x'.repeat(3_000)];
const QUERY = [
  ...[
    'startAt',
    'maxResults',
    'expand',
    'fields',
    'nextPageToken',
    'orderBy',
    'jql',
    'query',
    'accountId',
    'id',
    'ids',
  ],
  ...[
    'state',
    'type',
    'projectKeyOrId',
    'projectId',
    'permissions',
    'groupId',
    'groupname',
    'name',
    'keys',
    'issueKey',
  ],
  ...[
    'username',
    'swapGroupId',
    'statusId',
    'schemeId',
    'levelId',
    'workflowId',
    'searchString',
    'filter',
    'typeId',
  ],
];

/** Query strings in which every parameter is wrong in the same way. */
export const HOSTILE_QUERIES = VALUES.map((value) => QUERY.map((name) => `${name}=${value}`).join('&'));

/** Whether a body says what was wrong, as Jira and the local routes do. */
export function tells(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const holds = (name: string): boolean => {
    const found: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
    if (typeof found === 'string') return found !== '';
    return typeof found === 'object' && found !== null && Object.keys(found).length > 0;
  };
  return ['errorMessages', 'errors', 'message'].some(holds);
}
