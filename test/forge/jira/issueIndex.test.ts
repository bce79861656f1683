import { forgeIssues } from '../../../src/forge/jira/issueIndex';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';
import { moduleAri } from './world';

const shown = {
  state: 'blocked',
  missing: 2,
  text: 'Blocked: 2 missing',
  revision: 7,
  at: '2026-11-21T10:00:00.000Z',
} as const;
const bodies = (forge: ForgeRuntime) =>
  forge.requests.flatMap(({ body }) => (body === undefined ? [] : [body]));

describe('many issues at a time', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
  });
  afterEach(() => {
    forge.remove();
    vi.restoreAllMocks();
  });

  it('fetches issues as the caller, and throws when Jira does not answer', async () => {
    forge.on(/bulkfetch/, () => json({ issues: [], issueErrors: [] }));
    expect((await forgeIssues.visible(['42', '43'])).size).toBe(0);
    expect(forge.requests).toEqual([
      {
        ...{ provider: 'user', path: '/rest/api/3/issue/bulkfetch', method: 'POST' },
        body: { issueIdsOrKeys: ['42', '43'], fields: ['summary', 'status', 'issuetype', 'project'] },
      },
    ]);
    forge.on(/bulkfetch/, () => json({}, 500));
    await expect(forgeIssues.visible(['42'])).rejects.toMatchObject({ status: 500 });
  });

  describe('showing a state', () => {
    const fields = [
      { id: 'summary', schema: { type: 'string', system: 'summary' } },
      { id: 'customfield_9', schema: { type: 'string', custom: moduleAri('another') } },
      { id: 'customfield_7', schema: { type: 'string', custom: moduleAri('compliance-state') } },
    ];
    const ready = () => {
      forge.on(/properties\/caregate$/, () => json({}, 201));
      forge.on(/\/field$/, () => json(fields));
      forge.on(/app\/field\/value$/, () => new Response(null, { status: 204 }));
    };

    it('writes the property, then the field whose type is the module, as the app', async () => {
      ready();
      await forgeIssues.show('42', shown);
      const { text, ...property } = shown;
      expect(forge.requests).toEqual([
        { provider: 'app', path: '/rest/api/3/issue/42/properties/caregate', method: 'PUT', body: property },
        { provider: 'app', path: '/rest/api/3/field' },
        {
          ...{ provider: 'app', path: '/rest/api/3/app/field/value', method: 'POST' },
          body: { updates: [{ customField: 'customfield_7', issueIds: [42], value: text }] },
        },
      ]);
    });

    it.each([
      ['an issue that is gone', () => forge.on(/properties/, () => json({}, 404)), 1],
      ['a site whose field is gone', () => forge.on(/\/field$/, () => json(fields.slice(0, 2))), 2],
      ['a field that went meanwhile', () => forge.on(/app\/field/, () => json({}, 404)), 3],
    ])('takes no notice of %s', async (_what, arrange, requests) => {
      ready();
      arrange();
      await forgeIssues.show('42', shown);
      expect(forge.requests).toHaveLength(requests);
    });

    it.each([
      [/properties/, 403],
      [/\/field$/, 500],
      [/app\/field/, 400],
      [/app\/field/, 429],
    ])('throws when %s answers %i, so that it is tried again', async (path, status) => {
      ready();
      forge.on(path, () => json({}, status));
      await expect(forgeIssues.show('42', shown)).rejects.toMatchObject({ status });
    });
  });

  it('finds children as the app, one more than it tells', async () => {
    const issues = (count: number) => ({
      issues: Array.from({ length: count }, (_, at) => ({ id: String(at) })),
    });
    forge.on(/search\/jql/, () => json(issues(101)));
    const many = await forgeIssues.childrenOf('TELE-1');
    expect([many.ids.length, many.more]).toEqual([100, true]);
    forge.on(/search\/jql/, () => json(issues(2)));
    expect(await forgeIssues.childrenOf('TELE-1')).toEqual({ ids: ['0', '1'], more: false });
    expect(bodies(forge)[0]).toEqual({
      jql: 'parent = "TELE-1" ORDER BY key ASC',
      fields: ['id'],
      maxResults: 101,
    });
    expect(forge.requests[0]?.provider).toBe('app');
  });

  it.each(['TELE-1" OR project = "RPM', 'tele', '42', ''])('does not search for %j', async (key) => {
    await expect(forgeIssues.childrenOf(key)).rejects.toThrow(RangeError);
    expect(forge.requests).toEqual([]);
  });

  describe('what changed since a moment', () => {
    const at = (now: string) => vi.spyOn(Date, 'now').mockReturnValue(Date.parse(now));
    const answer = (next?: string) =>
      forge.on(/search\/jql/, () =>
        json({ issues: [{ id: '7' }], ...(next === undefined ? {} : { nextPageToken: next }) }),
      );

    it('asks as the app for minutes ago, with a margin, oldest first', async () => {
      at('2026-11-21T11:00:10.000Z');
      answer();
      expect(await forgeIssues.updatedSince('2026-11-21T10:00:00.000Z')).toEqual({ issueIds: ['7'] });
      expect(forge.requests[0]).toMatchObject({
        provider: 'app',
        body: { jql: 'updated >= -63m ORDER BY updated ASC, key ASC', fields: ['id'], maxResults: 100 },
      });
    });

    it('asks the same query for the next page, however late', async () => {
      at('2026-11-21T11:00:00.000Z');
      answer('a token == ');
      const { next } = await forgeIssues.updatedSince('2026-11-21T10:00:00.000Z');
      at('2026-11-21T11:20:00.000Z');
      answer();
      expect(await forgeIssues.updatedSince('2026-11-21T10:00:00.000Z', next)).toEqual({ issueIds: ['7'] });
      expect(bodies(forge)).toMatchObject([
        { jql: 'updated >= -62m ORDER BY updated ASC, key ASC' },
        { jql: 'updated >= -62m ORDER BY updated ASC, key ASC', nextPageToken: 'a token == ' },
      ]);
    });

    it('looks back a little for a moment that is still to come', async () => {
      at('2026-11-21T10:00:00.000Z');
      answer();
      await forgeIssues.updatedSince('2026-11-21T12:00:00.000Z');
      expect(bodies(forge)).toMatchObject([{ jql: expect.stringContaining('-2m') }]);
    });
  });
});
