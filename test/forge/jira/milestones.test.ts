import type { Milestones } from '../../../src/app/ports';
import { forgeMilestones } from '../../../src/forge/jira/milestones';
import { someFacts } from '../../support/facts';
import { fakeJira } from '../../support/fakeJira';
import { fakeMilestones } from '../../support/fakes/fakeMilestones';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';
import { at } from '../../support/jiraAnswer';
import { localWorld } from './localWorld';

const TELE = '10000';
const END = '2026-12-04T09:00:00.000Z';

/** TELE with two unreleased versions and a released one, and a sprint that is planned; four stories in them. */
interface Plan {
  readonly milestones: Milestones;
  readonly versions: Readonly<Record<'soon' | 'undated', string>>;
  readonly sprint: string;
  readonly stories: readonly string[];
  signIn(accountId: string): void;
  end(): void;
}

async function local(): Promise<Plan> {
  const world = await localWorld();
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const request = new Request(`http://localhost/rest/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await world.jira.fetch(request, { kind: 'user', accountId: 'viktor-hale' });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const named = async (name: string, part: object = {}): Promise<string> =>
    String(at(await ask('POST', 'api/3/version', { name, projectId: Number(TELE), ...part }), 'id'));
  const undated = await named('Later');
  const soon = await named('Titration pilot', { releaseDate: '2026-12-18' });
  await named('Out', { released: true });
  const planned = {
    name: 'Sprint 14',
    originBoardId: 1,
    startDate: '2026-11-20T09:00:00.000Z',
    endDate: END,
  };
  const sprint = String(at(await ask('POST', 'agile/1.0/sprint', planned), 'id'));
  const stories: string[] = [];
  for (const fixVersions of [[soon], [soon], [undated], []]) {
    const fields = {
      ...{ project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' },
      fixVersions: fixVersions.map((id) => ({ id })),
    };
    stories.push(String(at(await ask('POST', 'api/3/issue', { fields }), 'id')));
  }
  await ask('POST', `agile/1.0/sprint/${sprint}/issue`, { issues: stories.slice(1, 3) });
  return {
    ...{ milestones: forgeMilestones, versions: { soon, undated }, sprint, stories },
    signIn: (accountId) => world.signIn(accountId),
    end: () => world.end(),
  };
}

async function inMemory(): Promise<Plan> {
  const jira = fakeJira();
  const milestones = fakeMilestones(jira);
  const names = [
    { id: '10001', key: 'RPM', name: 'Remote Monitoring' },
    { id: TELE, key: 'TELE', name: 'Telehealth Platform' },
  ];
  for (const project of names) {
    milestones.place(project);
    jira.grant('priya-raman', project.id, {});
  }
  const stories = ['11', '12', '13', '14'];
  for (const id of stories) jira.put(someFacts({ id, key: `TELE-${id}`, projectId: TELE }));
  const [soon, undated, sprint] = ['1', '2', '3'];
  milestones.plan(TELE, { kind: 'version', id: undated, name: 'Later', due: null }, ['13']);
  milestones.plan(TELE, { kind: 'version', id: soon, name: 'Titration pilot', due: '2026-12-18' }, [
    '11',
    '12',
  ]);
  milestones.plan(TELE, { kind: 'sprint', id: sprint, name: 'Sprint 14', due: '2026-12-04' }, ['12', '13']);
  jira.signIn('priya-raman');
  return {
    milestones,
    versions: { soon, undated },
    sprint,
    stories,
    signIn: (accountId) => jira.signIn(accountId),
    end: () => undefined,
  };
}

describe.each([
  ['in memory', inMemory],
  ['of the local Jira, through the real SDK', local],
])('milestones %s', (_, open) => {
  let plan: Plan;
  beforeEach(async () => {
    plan = await open();
  });
  afterEach(() => plan.end());

  it('are in projects that the caller may browse', async () => {
    const { projects, more } = await plan.milestones.projects();
    expect(more).toBe(false);
    expect(projects).toContainEqual({ id: TELE, key: 'TELE', name: expect.stringContaining('Telehealth') });
    expect(projects.map(({ key }) => key)).toEqual(projects.map(({ key }) => key).toSorted());
    plan.signIn('stranger');
    expect(await plan.milestones.projects()).toEqual({ projects: [], more: false });
  });

  it('are unreleased versions, those that are due first first', async () => {
    const { soon, undated } = plan.versions;
    const found = await plan.milestones.versions(TELE);
    const ours = found.versions.filter(({ id }) => [soon, undated].includes(id));
    expect(ours).toEqual([
      { kind: 'version', id: soon, name: 'Titration pilot', due: '2026-12-18' },
      { kind: 'version', id: undated, name: 'Later', due: null },
    ]);
    expect(found.versions.map(({ name }) => name)).not.toContain('Out');
    expect(found.more).toBe(false);
  });

  it('are sprints with an issue in them', async () => {
    const found = await plan.milestones.sprints([TELE, '10001']);
    expect(found.get(TELE)).toEqual({
      sprints: [{ kind: 'sprint', id: plan.sprint, name: 'Sprint 14', due: '2026-12-04' }],
      more: false,
    });
    expect(found.get('10001')).toEqual({ sprints: [], more: false });
  });

  it('hold issues of one project', async () => {
    const { versions, sprint, stories, milestones } = plan;
    const idsIn = async (kind: 'version' | 'sprint', id: string, project = TELE) =>
      (await milestones.issuesOf({ kind, id }, project)).ids.toSorted();
    expect(await idsIn('version', versions.soon)).toEqual(stories.slice(0, 2));
    expect(await idsIn('sprint', sprint)).toEqual(stories.slice(1, 3));
    expect(await idsIn('sprint', sprint, '10001')).toEqual([]);
  });
});

describe('what is asked of Jira', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
  });
  afterEach(() => forge.remove());

  const project = (id: number) => ({ id: String(id), key: `P${id}`, name: `Project ${id}` });

  it('is asked as the caller, with ids alone in a query', async () => {
    forge.on(/search\/jql/, () => json({ issues: [{ id: '42' }], nextPageToken: 'more' }));
    expect(await forgeMilestones.issuesOf({ kind: 'sprint', id: '7' }, TELE)).toEqual({
      ids: ['42'],
      more: true,
    });
    expect(forge.requests).toEqual([
      {
        ...{ provider: 'user', path: '/rest/api/3/search/jql', method: 'POST' },
        body: {
          jql: 'project = 10000 AND sprint = 7 ORDER BY key ASC',
          ...{ fields: ['id'], maxResults: 1000 },
        },
      },
    ]);
    await expect(forgeMilestones.issuesOf({ kind: 'sprint', id: '7 OR 1' }, TELE)).rejects.toThrow();
    await expect(forgeMilestones.issuesOf({ kind: 'version', id: '7' }, 'TELE')).rejects.toThrow();
    expect(forge.requests).toHaveLength(1);
  });

  it('are two hundred projects in four requests at most', async () => {
    forge.on(/project\/search/, ({ path }) => {
      const start = Number(/startAt=(\d+)/.exec(path)?.[1]);
      return json({
        total: 230,
        values: Array.from({ length: 50 }, (_, index) => project(start + index + 1)),
      });
    });
    const { projects, more } = await forgeMilestones.projects();
    expect([projects.length, more, forge.requests.length]).toEqual([200, true, 4]);
    expect(forge.requests.every(({ provider }) => provider === 'user')).toBe(true);
  });

  it('are no sprints where Jira has no such field, and none of a shape that is unknown', async () => {
    forge.on(/\/field$/, () => json([{ id: 'summary' }]));
    expect((await forgeMilestones.sprints([TELE])).size).toBe(0);
    forge.on(/\/field$/, () =>
      json([{ id: 'customfield_5', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } }]),
    );
    const past = { id: 1, name: 'Past', state: 'closed' };
    const next = { id: 3, name: 'Next', state: 'future', endDate: 'soon' };
    const values = [[past, next], 'old text', null, [{ id: 2, name: 'Now', state: 'active' }, 'text']];
    forge.on(/search\/jql/, () =>
      json({ issues: values.map((customfield_5) => ({ id: '1', fields: { customfield_5 } })) }),
    );
    expect((await forgeMilestones.sprints([TELE])).get(TELE)).toEqual({
      sprints: [
        { kind: 'sprint', id: '2', name: 'Now', due: null },
        { kind: 'sprint', id: '3', name: 'Next', due: null },
      ],
      more: false,
    });
  });

  it('throws when Jira does not answer', async () => {
    forge.on(/./, () => json({}, 500));
    await expect(forgeMilestones.projects()).rejects.toMatchObject({ status: 500 });
    await expect(forgeMilestones.versions(TELE)).rejects.toMatchObject({ status: 500 });
    await expect(forgeMilestones.sprints([TELE])).rejects.toMatchObject({ status: 500 });
  });
});
