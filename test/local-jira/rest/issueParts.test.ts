import { at, listAt, messagesOf } from '../../support/jiraAnswer';
import type { Site } from '../../support/jiraSite';
import { createSite } from '../../support/jiraSite';

const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const FIELDS = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };

let site: Site;

beforeEach(async () => {
  site = createSite();
  await site.call('jonas-weber', 'POST', '/issue', { fields: FIELDS });
});

afterEach(() => expect(site.problems).toEqual([]));

const upload = (who: string, name: string, text: string): Promise<Response> => {
  const form = new FormData();
  form.append('file', new File([text], name, { type: 'text/plain' }));
  const request = new Request('http://localhost/rest/api/3/issue/TELE-1/attachments', {
    method: 'POST',
    headers: { 'x-atlassian-token': 'no-check' },
    body: form,
  });
  return site.jira.fetch(request, { kind: 'user', accountId: who });
};

const download = (id: string, headers: Record<string, string> = {}, kind = 'content'): Promise<Response> => {
  const request = new Request(`http://localhost/rest/api/3/attachment/${kind}/${id}`, { headers });
  return site.jira.fetch(request, { kind: 'user', accountId: 'jonas-weber' });
};

describe('attachments', () => {
  beforeEach(async () => {
    expect((await upload('jonas-weber', 'plan.txt', '0123456789')).status).toBe(200);
  });

  test.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=4-2', 416, '', 'bytes */10'],
    ['lines=1-2', 200, '0123456789', null],
    ['bytes=-', 200, '0123456789', null],
  ])('range %s answers %s', async (range, status, text, where) => {
    const response = await download('10000', { range });
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      text,
      where,
    ]);
  });

  test('a download is never shown in the place of a page', async () => {
    const { headers } = await download('10000');
    expect(headers.get('content-disposition')).toMatch(/^attachment/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a text has the common thumbnail, or none when it must be its own', async () => {
    expect((await download('10000', {}, 'thumbnail')).headers.get('content-type')).toBe('image/svg+xml');
    const request = new Request(
      'http://localhost/rest/api/3/attachment/thumbnail/10000?fallbackToDefault=false',
    );
    expect((await site.jira.fetch(request, { kind: 'app' })).status).toBe(404);
  });

  test('coming and going is in the changelog and told to the app', async () => {
    await site.call('jonas-weber', 'DELETE', '/attachment/10000');
    const { body } = await site.call('app', 'GET', '/issue/TELE-1/changelog');
    const lines = listAt(body, 'values').map((entry) => at(entry, 'items', 0));
    const expected: object[] = [
      { field: 'Attachment', to: '10000', toString: 'plan.txt' },
      { field: 'Attachment', from: '10000', fromString: 'plan.txt' },
    ];
    expect(lines).toMatchObject(expected);
    const told = site.app.events.filter(({ eventType }) => eventType.endsWith(':attachment'));
    expect(told.map(({ eventType }) => eventType)).toEqual([
      'avi:jira:created:attachment',
      'avi:jira:deleted:attachment',
    ]);
    expect(told[0]?.body['attachment']).toMatchObject({ id: '10000', fileName: 'plan.txt', size: 10 });
  });

  test('only the author or somebody with the permission deletes', async () => {
    expect((await site.call('priya-raman', 'DELETE', '/attachment/10000')).status).toBe(403);
    expect((await site.call('viktor-hale', 'DELETE', '/attachment/10000')).status).toBe(204);
  });
});

describe('comments', () => {
  const comment = (who: string, visibility?: object) =>
    site.call(who, 'POST', '/issue/TELE-1/comment', { body: paragraph('Said'), visibility });
  const seenBy = async (who: string): Promise<unknown> => {
    const [list, issue] = await Promise.all([
      site.call(who, 'GET', '/issue/TELE-1/comment'),
      site.call(who, 'GET', '/issue/TELE-1?fields=comment'),
    ]);
    expect(at(issue.body, 'fields', 'comment', 'total')).toBe(at(list.body, 'total'));
    return at(list.body, 'total');
  };

  test('a comment for a role is seen by its people only, not even by the app', async () => {
    const made = await comment('helen-voss', { type: 'role', value: 'Compliance officers' });
    expect(at(made.body, 'visibility', 'value')).toBe('Compliance officers');
    await expect(seenBy('nadia-farouk')).resolves.toBe(1);
    await expect(seenBy('jonas-weber')).resolves.toBe(0);
    await expect(seenBy('app')).resolves.toBe(0);
    expect((await site.call('jonas-weber', 'GET', '/issue/TELE-1/comment/10000')).status).toBe(404);
    expect((await site.call('jonas-weber', 'DELETE', '/issue/TELE-1/comment/10000')).status).toBe(404);
  });

  test('a comment for a group is seen by its members', async () => {
    await comment('viktor-hale', { type: 'group', identifier: 'group-jira-admins' });
    await expect(seenBy('viktor-hale')).resolves.toBe(1);
    await expect(seenBy('helen-voss')).resolves.toBe(0);
  });

  test.each([
    ['role', 'Compliance officers', 'not a member of the project role'],
    ['group', 'jira-administrators', 'not a member of the group'],
    ['role', 'Nobody', 'does not exist'],
    ['friend', 'Priya', "'group' or 'role'"],
  ])('a comment for %s %s is refused', async (type, value, said) => {
    const refused = await comment('jonas-weber', { type, value });
    expect(refused.status).toBe(400);
    expect(messagesOf(refused).join()).toContain(said);
  });

  test('an edited comment is told again, a deleted one leaves no line in the changelog', async () => {
    await comment('jonas-weber');
    const edited = { body: paragraph('Said better') };
    expect((await site.call('jonas-weber', 'PUT', '/issue/TELE-1/comment/10000', edited)).status).toBe(200);
    expect((await site.call('priya-raman', 'PUT', '/issue/TELE-1/comment/10000', edited)).status).toBe(400);
    expect((await site.call('jonas-weber', 'DELETE', '/issue/TELE-1/comment/10000')).status).toBe(204);
    const told = site.app.events.map(({ eventType }) => eventType).slice(1);
    expect(told).toEqual([
      'avi:jira:commented:issue',
      'avi:jira:commented:issue',
      'avi:jira:deleted:comment',
    ]);
    const { body } = await site.call('app', 'GET', '/issue/TELE-1/changelog');
    expect(at(body, 'total')).toBe(0);
  });
});

describe('links', () => {
  const link = (from: string, to: string) =>
    site.call('jonas-weber', 'POST', '/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: from },
      outwardIssue: { key: to },
    });

  test('a link is made once, shown from both ends, told and taken away', async () => {
    await site.call('jonas-weber', 'POST', '/issue', { fields: FIELDS });
    for (let time = 0; time < 2; time += 1) expect((await link('TELE-1', 'TELE-2')).status).toBe(201);
    const { body } = await site.call('jonas-weber', 'GET', '/issueLink/10000');
    expect([at(body, 'inwardIssue', 'key'), at(body, 'outwardIssue', 'key')]).toEqual(['TELE-1', 'TELE-2']);
    expect((await site.call('jonas-weber', 'GET', '/issueLink/10001')).status).toBe(404);
    expect((await site.call('jonas-weber', 'DELETE', '/issueLink/10000')).status).toBe(204);
    const told = site.app.events.filter(({ eventType }) => eventType.endsWith(':issuelink'));
    expect(told.map(({ body: told }) => [told['sourceIssueId'], told['destinationIssueId']])).toEqual([
      ['10000', '10001'],
      ['10000', '10001'],
    ]);
  });

  test('no issue links to itself', async () => {
    expect((await link('TELE-1', 'TELE-1')).status).toBe(400);
  });
});

test('the picker finds by key and words, and leaves the current issue out', async () => {
  await site.call('jonas-weber', 'POST', '/issue', { fields: { ...FIELDS, summary: 'Consent <form>' } });
  const path = '/issue/picker?query=consent&currentIssueKey=TELE-1&currentJQL=project%20%3D%20TELE';
  const { body } = await site.call('jonas-weber', 'GET', path);
  expect(listAt(body, 'sections').map((one) => [at(one, 'id'), at(one, 'issues', 0, 'summary')])).toEqual([
    ['hs', '<b>Consent</b> &lt;form&gt;'],
    ['cs', '<b>Consent</b> &lt;form&gt;'],
  ]);
  const none = await site.call('nobody', 'GET', '/issue/picker?query=consent');
  expect(listAt(none.body, 'sections', 0, 'issues')).toEqual([]);
});

test.each(['/issue/TELE-1/worklog', '/issue/TELE-1/watchers', '/issue/TELE-1/votes'])(
  '%s is not emulated, and says so',
  async (path) => {
    expect((await site.call('jonas-weber', 'GET', path)).status).toBe(501);
  },
);
