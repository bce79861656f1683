import { forgeSprintSource } from '../../../src/forge/jira/sprintSource';
import {
  installForgeRuntime,
  json,
  type ForgeRuntime,
  type ProductRequest,
} from '../../support/forgeRuntime';

const FETCH = /\/issue\/bulkfetch$/;
const CHANGES = /\/changelog\/bulkfetch$/;
const AGILE = /\/rest\/agile\//;

const listed = (body: unknown): string[] => (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys;
const idsFrom = (first: number, count: number) => Array.from({ length: count }, (_, n) => String(first + n));

const change = (id: number) => ({
  id: String(id),
  created: new Date(Date.UTC(2026, 10, 1, 0, id)).toISOString(),
  author: { accountId: 'ruth' },
  items: [{ field: 'labels', fieldId: 'labels', from: null, to: null, fromString: '', toString: `v${id}` }],
});

/** An issue as a bulk fetch gives it: of its changes the newest forty. */
const issue = (id: string, changes = 0) => ({
  ...{ id, key: `TELE-${id}` },
  fields: {
    ...{ summary: 'Video visit', project: { id: '10000' }, issuetype: { id: '10001' } },
    status: { id: '1', name: 'Done', statusCategory: { key: 'done' } },
  },
  changelog: {
    total: changes,
    histories: Array.from({ length: Math.min(changes, 40) }, (_, n) => change(changes - n)),
  },
});

const sprint = (id: number, state: string) => ({ id, name: `Sprint ${id}`, state, originBoardId: 1 });

describe('the calls for sprints', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
    forge.on(/\/rest\/api\/3\/field$/, () => json([]));
  });
  afterEach(() => forge.remove());
  const count = (path: RegExp) => forge.requests.filter((one) => path.test(one.path)).length;

  it('read five hundred issues in five requests, and one for the fields', async () => {
    forge.on(FETCH, ({ body }) => json({ issues: listed(body).map((id) => issue(id)), issueErrors: [] }));
    expect((await forgeSprintSource.issues(idsFrom(1, 500))).size).toBe(500);
    expect([count(FETCH), forge.requests.length]).toEqual([5, 6]);
    expect((await forgeSprintSource.visible(idsFrom(1, 500))).size).toBe(500);
    expect(count(FETCH)).toBe(10);
  });

  it('read the whole changelogs of issues with over forty changes, many issues at once', async () => {
    const sizes = new Map([
      ['1', 39],
      ['2', 55],
      ['3', 40],
    ]);
    forge.on(FETCH, ({ body }) => json({ issues: listed(body).map((id) => issue(id, sizes.get(id))) }));
    forge.on(CHANGES, ({ body }) => {
      const { nextPageToken } = body as { nextPageToken?: string };
      const [from, to] = nextPageToken === undefined ? [1, 30] : [31, 55];
      const changeHistories = Array.from({ length: to - from + 1 }, (_, n) => change(from + n));
      const three = { issueId: '3', changeHistories: changeHistories.filter(({ id }) => Number(id) <= 40) };
      const more = nextPageToken === undefined ? { nextPageToken: 'second' } : {};
      return json({ issueChangeLogs: [{ issueId: '2', changeHistories }, three], ...more });
    });
    const found = await forgeSprintSource.issues(['1', '2', '3']);
    expect([...found.values()].map(({ changes }) => changes.length)).toEqual([39, 55, 40]);
    expect(found.get('2')?.changes.map(({ toText }) => toText)).toEqual(
      Array.from({ length: 55 }, (_, n) => `v${n + 1}`),
    );
    expect(count(CHANGES)).toBe(2);
  });

  it('ask once more for what Jira could not give, and no more than once', async () => {
    let times = 0;
    forge.on(FETCH, ({ body }) => {
      times += 1;
      const late = (id: string) => id === '3' || (id === '2' && times === 1);
      const [issueErrors, issues] = [listed(body).filter(late), listed(body).filter((id) => !late(id))];
      return json({
        issues: issues.map((id) => issue(id)),
        issueErrors: issueErrors.map((id) => ({ id, errorMessage: 'later' })),
      });
    });
    expect([...(await forgeSprintSource.issues(['1', '2', '3'])).keys()]).toEqual(['1', '2']);
    expect(times).toBe(2);
  });

  it('find more than five hundred issues to be more than can be validated', async () => {
    forge.on(/\/search\/jql$/, ({ body }) => {
      const { jql } = body as { jql: string };
      const ids = jql.includes('!=') ? ['9'] : idsFrom(1, 501);
      return json({ issues: ids.map((id) => ({ id })) });
    });
    const found = await forgeSprintSource.issuesOf('12', '10000');
    expect(found).toMatchObject({ more: true, elsewhere: 1 });
    expect(found.ids).toHaveLength(500);
    expect(forge.requests.map(({ provider }) => provider)).toEqual(['app', 'app']);
    await expect(forgeSprintSource.issuesOf('12 OR 1=1', '10000')).rejects.toThrow();
  });

  /** One board with so many closed sprints; Jira says how many, or does not. */
  function board(closed: number, total: boolean): void {
    forge.on(AGILE, ({ path }: ProductRequest) => {
      if (!/board\/\d+\/sprint/.test(path)) return json({ isLast: true, values: [{ id: 1 }] });
      const query = new URL(path, 'http://localhost').searchParams;
      if (query.get('state') !== 'closed') return json({ isLast: true, values: [sprint(9_999, 'active')] });
      const start = Number(query.get('startAt'));
      const values = idsFrom(start + 1, Math.max(0, Math.min(50, closed - start)));
      const isLast = start + 50 >= closed;
      const counted = total ? { total: closed } : {};
      return json({ isLast, ...counted, values: values.map((id) => sprint(Number(id), 'closed')) });
    });
  }

  it.each([
    ['and Jira says how many', true],
    ['and Jira does not say how many', false],
  ])('list a board of two hundred sprints in at most eight requests, %s', async (_, total) => {
    board(199, total);
    const { sprints, more } = await forgeSprintSource.ofProject('10000');
    expect([sprints.length, sprints[0]?.id, sprints.at(-1)?.id]).toEqual([200, '9999', '1']);
    expect(forge.requests.length).toBeLessThanOrEqual(8);
    expect(more).toBe(false);
  });

  it('list the newest two hundred of a thousand, and say that there are more', async () => {
    board(1_000, true);
    const { sprints, more } = await forgeSprintSource.ofProject('10000');
    expect([sprints.length, sprints[1]?.id, sprints.at(-1)?.id, more]).toEqual([200, '1000', '802', true]);
    expect(forge.requests.length).toBeLessThanOrEqual(8);
  });

  it('find no sprints where there is no board, or a board has none', async () => {
    forge.on(AGILE, ({ path }: ProductRequest) =>
      /board\/\d+\/sprint/.test(path)
        ? json({ errorMessages: ['The board does not support sprints'] }, 400)
        : json({ values: [{ id: 1 }] }),
    );
    expect(await forgeSprintSource.ofProject('10000')).toEqual({ sprints: [], more: false });
  });
});
