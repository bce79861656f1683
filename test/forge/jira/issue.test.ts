import { inspect } from 'node:util';
import { forgeJira } from '../../../src/forge/jira/jira';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';
import { aHistory, anIssueAnswer, jonas } from '../../support/jiraAnswers';

const ISSUE = /^\/rest\/api\/3\/issue\/[^/]+\?/;

describe('reading an issue', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
  });
  afterEach(() => forge.remove());

  it('asks once, as the app, for every field but comments and worklog, and fails rather than leave one out', async () => {
    forge.on(ISSUE, () => json(anIssueAnswer()));
    await forgeJira.issue('TELE-42');
    expect(forge.requests).toEqual([
      {
        provider: 'app',
        path: '/rest/api/3/issue/TELE-42?fields=*all,-comment,-worklog&expand=changelog&failFast=true',
      },
    ]);
  });

  it('maps what gates read, and keeps every field as Jira wrote it', async () => {
    const answer = anIssueAnswer();
    forge.on(ISSUE, () => json(answer));
    expect(await forgeJira.issue('10042')).toEqual({
      id: '10042',
      key: 'TELE-42',
      projectId: '10000',
      issueTypeId: '10001',
      hierarchyLevel: 0,
      statusId: '10001',
      statusName: 'In Progress',
      summary: 'Show heart rate in the video call',
      assignee: 'jonas-weber',
      assigneeName: 'Jonas Weber',
      reporter: 'amara-okafor',
      labels: ['phi'],
      componentIds: ['10100'],
      fields: JSON.parse(JSON.stringify(answer.fields)),
      attachments: [
        { id: '9999', filename: 'a.png', size: 3 },
        { id: '10010', filename: 'b.png', size: 7 },
      ],
      changes: [],
    });
  });

  it('takes nobody assigned and absent lists for what they are', async () => {
    const { labels, components, attachment, ...fields } = anIssueAnswer({
      assignee: null,
      reporter: null,
    }).fields;
    forge.on(ISSUE, () => json({ ...anIssueAnswer(), fields }));
    const issue = await forgeJira.issue('10042');
    expect(issue).toMatchObject({ labels: [], componentIds: [], attachments: [] });
    expect(issue?.assignee).toBeUndefined();
    expect(issue?.reporter).toBeUndefined();
    expect([labels, components, attachment]).not.toContain(undefined);
  });

  it('gives changes oldest first, in UTC, under field ids', async () => {
    const link = {
      field: 'Link',
      fieldtype: 'jira',
      from: null,
      fromString: null,
      to: 'TELE-7',
      toString: 'blocks',
    };
    const without = { field: 'status', fieldId: 'status', from: '1', fromString: 'A', to: '2' };
    const histories = [
      { ...aHistory('30', 9, [link]), created: '2026-11-21T12:09:00.000+0200' },
      { ...aHistory('20', 5, [without]), author: undefined },
      aHistory('10', 1),
    ];
    forge.on(ISSUE, () => json(anIssueAnswer({}, histories)));
    expect((await forgeJira.issue('10042'))?.changes).toEqual([
      {
        history: '10',
        at: '2026-11-21T10:01:00.250Z',
        by: 'jonas-weber',
        field: 'summary',
        from: null,
        to: null,
        fromText: 'Old',
        toText: 'New',
      },
      {
        history: '20',
        at: '2026-11-21T10:05:00.250Z',
        by: undefined,
        field: 'status',
        from: '1',
        to: '2',
        fromText: 'A',
        toText: null,
      },
      {
        history: '30',
        at: '2026-11-21T10:09:00.000Z',
        by: jonas.accountId,
        field: 'link',
        from: null,
        to: 'TELE-7',
        fromText: null,
        toText: 'blocks',
      },
    ]);
  });

  it('orders changes of the same moment by their number', async () => {
    const histories = [aHistory('100', 1), aHistory('99', 1)];
    forge.on(ISSUE, () => json(anIssueAnswer({}, histories)));
    expect((await forgeJira.issue('10042'))?.changes.map(({ history }) => history)).toEqual(['99', '100']);
  });

  it('reads the older changes too when the issue holds only the newest', async () => {
    forge.on(ISSUE, () => json(anIssueAnswer({}, [aHistory('500', 9), aHistory('499', 8)], 103)));
    forge.on(/\/changelog\?/, ({ path }) =>
      json({
        values: path.includes('startAt=0&') ? [aHistory('1', 1)] : [aHistory('101', 2), aHistory('499', 8)],
      }),
    );
    const issue = await forgeJira.issue('10042');
    expect(issue?.changes.map(({ history }) => history)).toEqual(['1', '101', '499', '500']);
    expect(forge.requests.slice(1).map(({ path }) => path)).toEqual([
      '/rest/api/3/issue/10042/changelog?startAt=0&maxResults=100',
      '/rest/api/3/issue/10042/changelog?startAt=100&maxResults=100',
    ]);
  });

  it('says nothing of an issue that is hidden or not there', async () => {
    forge.on(ISSUE, () => json({ errorMessages: ['Issue does not exist'] }, 404));
    expect(await forgeJira.issue('10042')).toBeUndefined();
  });

  it.each([401, 403, 429, 500, 503])(
    'throws for status %i, without the text of the answer',
    async (status) => {
      forge.on(ISSUE, () => json({ errorMessages: ['Patient Jane Roe'] }, status));
      const failure = await forgeJira.issue('10042').catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'JiraHttpError', status, operation: 'getIssue' });
      expect(inspect(failure)).not.toContain('Jane');
    },
  );

  it.each([
    ['a number for an id', { ...anIssueAnswer(), id: 10042 }],
    ['no changelog', { ...anIssueAnswer(), changelog: undefined }],
    ['no status', anIssueAnswer({ status: undefined })],
    ['a project without an id', anIssueAnswer({ project: { key: 'TELE' } })],
    ['a change without a date', anIssueAnswer({}, [{ ...aHistory('1', 1), created: 'yesterday' }])],
    ['an attachment without a size', anIssueAnswer({ attachment: [{ id: '1', filename: 'a' }] })],
  ])('throws for %s', async (_, answer) => {
    forge.on(ISSUE, () => json(answer));
    await expect(forgeJira.issue('10042')).rejects.toMatchObject({ name: 'JiraShapeError' });
  });

  it('never lets an id or key leave its place in the path', async () => {
    await expect(forgeJira.issue('../myself')).rejects.toThrow();
    await expect(forgeJira.issue('TELE-1?fields=x')).rejects.toThrow();
    expect(forge.requests).toEqual([]);
  });
});
