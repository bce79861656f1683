import { forgeSprintSource } from '../../../src/forge/jira/sprintSource';
import {
  installForgeRuntime,
  json,
  type ForgeRuntime,
  type ProductRequest,
} from '../../support/forgeRuntime';

const FETCH = /\/issue\/bulkfetch$/;
const CHANGES = /\/changelog\/bulkfetch$/;
const FIELDS = /\/rest\/api\/3\/field$/;
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
  });
  afterEach(() => forge.remove());
  const count = (path: RegExp) => forge.requests.filter((one) => path.test(one.path)).length;

  it('know the fields of sprints and estimates by their types, not by what is in them', async () => {
    const field = (id: string, name: string, custom?: string) => ({ id, name, schema: { custom } });
    const app = 'ari:cloud:ecosystem::extension/1/2/static/sprint';
    const all = [
      field('summary', 'Summary'),
      field('customfield_1', 'Sprint', app),
      field('customfield_2', 'Iteration', 'com.pyxis.greenhopper.jira:gh-sprint'),
      field('customfield_3', 'Story Points', 'com.atlassian.jira.plugin.system.customfieldtypes:float'),
      field('customfield_4', 'Story Points', app),
      field('customfield_5', 'Size', 'com.pyxis.greenhopper.jira:jsw-story-points'),
    ];
    forge.on(FIELDS, () => json(all));
    const estimates = ['customfield_3', 'customfield_5'];
    expect(await forgeSprintSource.fields()).toEqual({ sprint: 'customfield_2', estimates });
    forge.on(FIELDS, () => json(all.slice(0, 2)));
    expect(await forgeSprintSource.fields()).toEqual({ estimates: [] });
  });

  it('read five hundred issues in five requests', async () => {
    forge.on(FETCH, ({ body }) => json({ issues: listed(body).map((id) => issue(id)), issueErrors: [] }));
    expect((await forgeSprintSource.issues(idsFrom(1, 500))).size).toBe(500);
    expect([count(FETCH), forge.requests.length]).toEqual([5, 5]);
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

  /** Boards with so many open and closed sprints each; all of their own. Jira says how many, or does not. */
  function boards(sizes: readonly { open: number; closed: number }[], total = true): void {
    forge.on(AGILE, ({ path }: ProductRequest) => {
      const [, id] = /board\/(\d+)\/sprint/.exec(path) ?? [];
      if (id === undefined) return json({ isLast: true, values: sizes.map((_, index) => ({ id: index })) });
      const query = new URL(path, 'http://localhost').searchParams;
      const state = query.get('state') === 'closed' ? 'closed' : 'active';
      const size = sizes[Number(id)]?.[state === 'closed' ? 'closed' : 'open'] ?? 0;
      const start = Number(query.get('startAt'));
      const from = (state === 'closed' ? 0 : 5_000) + Number(id) * 10_000 + start + 1;
      const values = idsFrom(from, Math.max(0, Math.min(50, size - start)));
      const counted = total ? { total: size } : {};
      return json({
        ...{ isLast: start + 50 >= size, ...counted },
        values: values.map((one) => sprint(Number(one), state)),
      });
    });
  }

  it.each([
    ['and Jira says how many', true],
    ['and Jira does not say how many', false],
  ])('list a board of two hundred sprints in at most eight requests, %s', async (_, total) => {
    boards([{ open: 1, closed: 199 }], total);
    const { sprints, more } = await forgeSprintSource.ofProject('10000');
    expect([sprints.length, sprints[0]?.id, sprints.at(-1)?.id]).toEqual([200, '5001', '1']);
    expect(forge.requests.length).toBeLessThanOrEqual(8);
    expect(more).toBe(false);
  });

  it('list the newest two hundred of a thousand, and say that there are more', async () => {
    boards([{ open: 1, closed: 1_000 }]);
    const { sprints, more } = await forgeSprintSource.ofProject('10000');
    expect([sprints.length, sprints[1]?.id, sprints.at(-1)?.id, more]).toEqual([200, '1000', '802', true]);
    expect(forge.requests.length).toBeLessThanOrEqual(8);
  });

  it.each([
    ['a board', [120], true, [120, false]],
    ['a board of which Jira does not say how many', [120], false, [120, false]],
    ['a board with exactly as many as are listed', [200], true, [200, false]],
    ['the same where Jira does not say how many', [200], false, [200, false]],
    ['a board with more than are listed', [201], true, [200, true]],
    ['the same where Jira does not say how many', [201], false, [200, true]],
    ['three boards', [60, 60, 60], true, [180, false]],
    ['three boards with more than are listed', [200, 200, 200], true, [200, true]],
  ])('list all open sprints of %s', async (_, sizes, total, expected) => {
    boards(
      sizes.map((open) => ({ open, closed: 0 })),
      total,
    );
    const { sprints, more } = await forgeSprintSource.ofProject('10000');
    expect([sprints.length, more]).toEqual(expected);
    expect(forge.requests.length).toBeLessThanOrEqual(sizes.length > 1 ? 16 : 8);
  });

  it('list open sprints before those that are over, and say which were left out', async () => {
    boards([{ open: 120, closed: 300 }]);
    const { sprints, more } = await forgeSprintSource.ofProject('10000');
    expect(sprints.map(({ phase }) => phase).lastIndexOf('active')).toBe(119);
    expect([sprints[120]?.id, sprints.length, more]).toEqual(['300', 200, true]);
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
