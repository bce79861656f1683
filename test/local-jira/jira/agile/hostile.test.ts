import fc from 'fast-check';
import type { AgileSite } from '../../../support/agileSite';
import { createAgileSite } from '../../../support/agileSite';
import { at } from '../../../support/jiraAnswer';

const J = 'jonas-weber';
let site: AgileSite;

beforeAll(async () => {
  site = createAgileSite();
  await site.add();
  await site.addSprint('S');
});

const WRITES: [method: string, path: string][] = [
  ['POST', 'board'],
  ['POST', 'sprint'],
  ['POST', 'sprint/1/swap'],
  ['POST', 'sprint/1/issue'],
  ['POST', 'backlog/issue'],
  ['POST', 'backlog/1/issue'],
  ['PUT', 'issue/rank'],
];

const BODIES: unknown[] = [
  ...[
    '',
    '{',
    '[]',
    'null',
    '5',
    '"text"',
    '{"issues":5}',
    '{"issues":[null]}',
    '{"issues":[""]}',
    '{"name":{}}',
  ],
  ...['{"originBoardId":"1","name":"x"}', '{"originBoardId":1e99,"name":"x"}', '{"sprintToSwapWith":1.5}'],
];

test.each(WRITES)(
  '%s %s answers 4xx and a message to a body that is not what it takes',
  async (method, path) => {
    for (const body of BODIES) {
      const answer = await site.rest(J, method, `agile/1.0/${path}`, body);
      expect([body, Math.floor(answer.status / 100)]).toEqual([body, 4]);
      expect(at(answer.body, 'errorMessages') ?? at(answer.body, 'errors')).toBeDefined();
    }
  },
);

test('nothing in the parts of a sprint makes the server fail', async () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );
  const body = fc.dictionary(
    fc.constantFrom('name', 'goal', 'startDate', 'endDate', 'state', 'incompleteIssuesDestinationId', 'id'),
    anything,
  );
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom('POST', 'PUT'), async (given, method) => {
      const answer = await site.rest(J, method, 'agile/1.0/sprint/1', given);
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});

test.each(['0', '-1', '1.0', '1e0', '%31x', '99999999999999999999', '%00', '..%2f1', 'x'.repeat(2000)])(
  'a sprint or board called %s is not found',
  async (id) => {
    for (const path of [`sprint/${id}`, `sprint/${id}/issue`, `board/${id}`, `board/${id}/configuration`])
      expect((await site.rest(J, 'GET', `agile/1.0/${path}`)).status).toBe(404);
  },
);

test.each(['startAt=x', 'maxResults=1.5', 'state=open', 'jql=status%20%3D', 'nextPageToken=@@'])(
  'a list asked with %s is refused or unmoved, never broken',
  async (query) => {
    for (const path of ['agile/1.0/board/1/sprint', 'agile/1.0/board/1/issue', 'software/1.0/board/1/issue'])
      expect((await site.rest(J, 'GET', `${path}?${query}`)).status).toBeLessThan(500);
  },
);
