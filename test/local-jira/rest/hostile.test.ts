import fc from 'fast-check';
import { at } from '../../support/jiraAnswer';
import type { Site } from '../../support/jiraSite';
import { createSite } from '../../support/jiraSite';

let site: Site;

beforeAll(async () => {
  site = createSite();
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'First' };
  await site.call('jonas-weber', 'POST', '/issue', { fields });
});

const PATHS = [
  ['POST', '/issue'],
  ['PUT', '/issue/TELE-1'],
  ['POST', '/issue/TELE-1/transitions'],
  ['PUT', '/issue/TELE-1/assignee'],
  ['POST', '/issue/TELE-1/comment'],
  ['POST', '/issue/TELE-1/changelog/list'],
  ['POST', '/issue/TELE-1/attachments'],
  ['POST', '/issue/bulkfetch'],
  ['POST', '/issueLink'],
  ['POST', '/search/jql'],
  ['POST', '/search/approximate-count'],
  ['POST', '/permissions/check'],
  ['POST', '/permissionscheme/10000/permission'],
  ['POST', '/project/TELE/role/10010'],
  ['POST', '/bulk/issues/transition'],
  ['POST', '/workflows'],
  ['PUT', '/app/field/customfield_10016/value'],
] as const;

const NESTED = `${'['.repeat(5000)}${']'.repeat(5000)}`;

test.each(PATHS)('%s %s answers bodies that are no object of JSON with a 4xx', async (method, path) => {
  for (const body of ['', '{', 'null', '5', '[]', '"text"', NESTED]) {
    for (const who of ['viktor-hale', 'app']) {
      const { status } = await site.call(who, method, path, body);
      expect({ body, status: Math.floor(status / 100) }).toEqual({ body, status: 4 });
    }
  }
});

test.each([
  ['fields of the wrong type', { fields: 5 }],
  ['a summary that is a number', { fields: { summary: 5 } }],
  ['an empty summary', { fields: { summary: ' ' } }],
  ['a summary of two lines', { fields: { summary: 'a\nb' } }],
  ['a summary of 256 characters', { fields: { summary: 'x'.repeat(256) } }],
  ['labels that are text', { fields: { labels: 'x' } }],
  ['a label with a space', { fields: { labels: ['a b'] } }],
  ['a description that is text', { fields: { description: 'plain' } }],
  [
    'a document nested too deeply',
    `{"fields":{"description":{"type":"doc","version":1,"content":${NESTED}}}}`,
  ],
  ['an unknown field', { fields: { nonsense: 1 } }],
  ['the prototype', '{"fields":{"__proto__":{"x":1}}}'],
  ['a status', { fields: { status: { id: '10003' } } }],
  ['a creator', { fields: { creator: { accountId: 'helen-voss' } } }],
  ['an unknown assignee', { fields: { assignee: { accountId: 'nobody' } } }],
  ['an assignee who cannot be assigned', { fields: { assignee: { accountId: 'mallory-quinn' } } }],
  ['another project', { fields: { project: { key: 'RPM' } } }],
  ['a parent on the same level', { fields: { parent: { key: 'TELE-1' } } }],
  ['an operation that does not exist', { update: { labels: [{ multiply: 'x' }] } }],
  ['a field in fields and update', { fields: { labels: [] }, update: { labels: [{ add: 'x' }] } }],
  ['a property without a key', { properties: [{ key: '', value: 1 }] }],
])('an edit with %s is refused and changes nothing', async (_name, body) => {
  const before = await site.call('app', 'GET', '/issue/TELE-1');
  const answer = await site.call('jonas-weber', 'PUT', '/issue/TELE-1', body);
  expect(answer.status).toBe(400);
  expect(await site.call('app', 'GET', '/issue/TELE-1')).toEqual(before);
});

test('every wrong field is named in one answer', async () => {
  const fields = { summary: 5, labels: 'x', nonsense: 1 };
  const { body } = await site.call('jonas-weber', 'PUT', '/issue/TELE-1', { fields });
  expect(Object.keys(Object(at(body, 'errors'))).sort()).toEqual(['labels', 'nonsense', 'summary']);
});

test.each([
  ['/issue/%', 404],
  [`/issue/${'x'.repeat(6000)}`, 404],
  ['/issue/%00', 404],
  ['/issue/TELE-1?expand=__proto__,constructor', 200],
  ['/issue/TELE-1?expand=operations', 501],
  ['/issue/TELE-1/changelog?startAt=x', 400],
  ['/issue/TELE-1/changelog?startAt=-5&maxResults=-1', 200],
  ['/search/jql?jql=key%3DTELE-1&nextPageToken=x', 400],
  ['/mypermissions', 400],
  ['/mypermissions?permissions=constructor', 400],
  [`/user?accountId=${'x'.repeat(4000)}`, 404],
  ['/project/__proto__', 404],
  ['/attachment/__proto__', 404],
  ['/issue/TELE-1/watchers', 501],
])('GET %s answers %i', async (path, status) => {
  expect((await site.call('jonas-weber', 'GET', path)).status).toBe(status);
});

test('what is not emulated says so', async () => {
  const answer = await site.call('jonas-weber', 'PATCH', '/dashboard/1');
  expect(answer.status).toBe(501);
  expect(at(answer.body, 'errorMessages', 0)).toBe(
    'Not emulated by the local Jira: PATCH /rest/api/3/dashboard/1',
  );
});

test('a body above 10 MB is refused', async () => {
  const body = JSON.stringify({ fields: { summary: 'x'.repeat(10 * 1024 * 1024) } });
  expect((await site.call('jonas-weber', 'PUT', '/issue/TELE-1', body)).status).toBe(413);
});

test.each([
  ['a value above 32,768 characters', 'state', 'x'.repeat(32_768)],
  ['a key above 255 characters', 'k'.repeat(256), 1],
])('a property with %s is refused', async (_name, key, value) => {
  const answer = await site.call(
    'jonas-weber',
    'PUT',
    `/issue/TELE-1/properties/${key}`,
    JSON.stringify(value),
  );
  expect(answer.status).toBe(400);
});

test('no JSON makes an edit or a creation fail inside', async () => {
  const bodies = fc.oneof(
    fc.object(),
    fc.record({
      fields: fc.dictionary(
        fc.constantFrom(
          'summary',
          'labels',
          'assignee',
          'parent',
          'description',
          'customfield_10030',
          'customfield_10020',
        ),
        fc.jsonValue(),
      ),
    }),
    fc.record({
      update: fc.dictionary(fc.constantFrom('labels', 'comment', 'components', 'summary'), fc.jsonValue()),
    }),
  );
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(...PATHS), async (body, [method, path]) => {
      const { status } = await site.call('viktor-hale', method, path, JSON.stringify(body));
      expect(status).not.toBe(500);
    }),
    { numRuns: 300 },
  );
});
