import fc from 'fast-check';
import { textDocument } from '../../../local-jira/adf';
import type { Site } from '../../support/jiraSite';
import { createSite } from '../../support/jiraSite';

const [JONAS, MALLORY] = ['jonas-weber', 'mallory-quinn'];

let site: Site;

interface Found {
  keys: string[];
  status: number;
  next: unknown;
  errors: unknown;
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

async function search(jql: string, more: object = {}, who = JONAS): Promise<Found> {
  const { status, body } = await site.call(who, 'POST', '/search/jql', { jql, fields: ['key'], ...more });
  const keys = list(at(body, 'issues')).map((issue) => String(at(issue, 'key')));
  return { keys, status, next: at(body, 'nextPageToken'), errors: at(body, 'errorMessages') };
}

async function create(project: string, summary: string, fields: object = {}): Promise<string> {
  const issuetype = { name: project === 'RPM' ? 'Task' : 'Story' };
  const body = { fields: { project: { key: project }, issuetype, summary, ...fields } };
  return String(at((await site.call(JONAS, 'POST', '/issue', body)).body, 'key'));
}

beforeAll(async () => {
  site = createSite();
  const { tables } = site.jira.model.core;
  const sprint = { originBoardId: 1, createdDate: '2026-11-01T00:00:00.000Z', position: 1 };
  tables.sprints.put('000000000007', { ...sprint, id: 7, name: 'Titration 7', state: 'active' });
  await create('TELE', 'Video visit', {
    description: textDocument('For patients at home'),
    labels: ['video'],
    components: [{ name: 'Video visits' }],
    fixVersions: [{ name: '1.1' }],
    duedate: '2026-12-24',
    customfield_10016: 5,
    customfield_10020: 7,
    customfield_10030: { value: 'Yes' },
    assignee: { accountId: 'priya-raman' },
  });
  await create('TELE', 'Prescription', { priority: { name: 'High' }, customfield_10016: 3 });
  await create('RPM', 'Home scale');
  await site.call(JONAS, 'POST', '/issue/TELE-1/transitions', { transition: { id: '11' } });
  await site.call(JONAS, 'PUT', '/issue/TELE-1', {
    update: { comment: [{ add: { body: textDocument('Check the camera') } }] },
  });
  const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'TELE-1' }, outwardIssue: { key: 'TELE-2' } };
  await site.call(JONAS, 'POST', '/issueLink', link);
  await site.call(JONAS, 'PUT', '/issue/TELE-2/properties/caregate', { state: 'blocked' });
  site.app.indexedProperties = () => [
    { property: 'caregate', path: ['state'], type: 'string', alias: 'gateState' },
  ];
});

describe('a search over the site finds', () => {
  it.each([
    ['project = TELE order by key asc', ['TELE-1', 'TELE-2']],
    ['text ~ camera', ['TELE-1']],
    ['description ~ patients', ['TELE-1']],
    ['status was "To Do" and status = "In Progress"', ['TELE-1']],
    ['status changed to "In Progress" by currentUser()', ['TELE-1']],
    ['component = "Video visits"', ['TELE-1']],
    ['fixVersion in unreleasedVersions(TELE)', ['TELE-1']],
    ['due < 2027-01-01', ['TELE-1']],
    ['"Touches patient data" = Yes', ['TELE-1']],
    ['cf[10016] > 3', ['TELE-1']],
    ['sprint in openSprints()', ['TELE-1']],
    ['sprint = "titration 7"', ['TELE-1']],
    ['assignee in membersOf("jira-users")', ['TELE-1']],
    ['issue in linkedIssues(TELE-1)', ['TELE-2']],
    ['issue in linkedIssues(TELE-1, blocks)', ['TELE-2']],
    ['issue in linkedIssues(TELE-1, "is blocked by")', []],
    ['issueLinkType = "is blocked by"', ['TELE-2']],
    ['gateState = blocked', ['TELE-2']],
    ['issue.property[caregate].state = blocked', ['TELE-2']],
    ['priority > Medium', ['TELE-2']],
    ['creator = jonas-weber and project = RPM', ['RPM-1']],
    ['project in (TELE, RPM) order by priority desc, key asc', ['TELE-2', 'RPM-1', 'TELE-1']],
    ['project = TELE order by "Story point estimate" desc', ['TELE-1', 'TELE-2']],
    ['resolution is EMPTY and project = RPM', ['RPM-1']],
    ['key in (TELE-1, RPM-1) order by key asc', ['RPM-1', 'TELE-1']],
  ])('%s', async (jql, keys) => {
    expect(await search(jql)).toMatchObject({ status: 200, keys });
  });
});

describe('a search is refused in the words of Jira', () => {
  it.each([
    [
      'order by created',
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ],
    ['gateState2 = x', "Field 'gateState2' does not exist or you do not have permission to view it."],
    ['assignee = "Nobody Here"', "The value 'Nobody Here' does not exist for the field 'assignee'."],
    ['fixVersion = "9.9"', "The value '9.9' does not exist for the field 'fixVersion'."],
    ['key = TELE-99', "An issue with key 'TELE-99' does not exist for field 'key'."],
    ['cf[10030] = Perhaps', "The option 'Perhaps' for field 'Touches patient data' does not exist."],
    ['sprint = 8', "Sprint with id '8' does not exist or you do not have permission to view it."],
  ])('%s', async (jql, message) => {
    expect(await search(jql)).toMatchObject({ status: 400, errors: [message] });
  });

  it('does not tell a guest of projects and issues that only others see', async () => {
    const refusals = await Promise.all(
      ['project = RPM', 'project = NOPE', 'key = RPM-1'].map((jql) => search(jql, {}, MALLORY)),
    );
    expect(refusals.map(({ errors }) => errors)).toEqual([
      ["The value 'RPM' does not exist for the field 'project'."],
      ["The value 'NOPE' does not exist for the field 'project'."],
      ["An issue with key 'RPM-1' does not exist for field 'key'."],
    ]);
    expect((await search('created is not EMPTY order by key asc', {}, MALLORY)).keys).toEqual([
      'TELE-1',
      'TELE-2',
    ]);
  });

  it('knows the tokens of its own pages only', async () => {
    expect((await search('project = TELE', { nextPageToken: 'forged' })).status).toBe(400);
    expect((await search('project = TELE', { reconcileIssues: Array(51).fill(1) })).status).toBe(400);
  });
});

it('tells names and schema once for all issues', async () => {
  const { body } = await site.call(
    JONAS,
    'GET',
    '/search/jql?jql=project=RPM&fields=summary&expand=names,schema',
  );
  expect(body).toMatchObject({ names: { summary: 'Summary' }, schema: { summary: { type: 'string' } } });
});

it('has pages that together are exactly the result, in its order', async () => {
  const queries = fc.constantFrom(
    'project in (TELE, RPM)',
    'project = TELE order by Rank',
    'labels is EMPTY order by updated asc',
  );
  await fc.assert(
    fc.asyncProperty(queries, fc.integer({ min: 1, max: 4 }), async (jql, maxResults) => {
      const whole = await search(jql, { maxResults: 100 });
      const paged: string[] = [];
      let token: unknown;
      do {
        const page = await search(jql, {
          maxResults,
          ...(token === undefined ? {} : { nextPageToken: token }),
        });
        paged.push(...page.keys);
        token = page.next;
      } while (token !== undefined);
      expect(paged).toEqual(whole.keys);
    }),
    { numRuns: 20 },
  );
});

it('answers only what the OpenAPI document allows', () => {
  expect(site.problems).toEqual([]);
});
