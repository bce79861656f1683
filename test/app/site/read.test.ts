import { getSite } from '../../../src/app/site/get';
import { getHealth } from '../../../src/app/site/health';
import { searchDirectory } from '../../../src/app/site/search';
import { directorySearch } from '../../../src/contract/operations/directorySearch';
import { healthGet } from '../../../src/contract/operations/healthGet';
import { siteGet } from '../../../src/contract/operations/siteGet';
import type { PassReport } from '../../../src/app/ports';
import type { OwnTemplate } from '../../../src/domain/site/schema';
import { JONAS, must, PolicySite, ROOT, VIKTOR } from '../policy/policySite';

const nurse = { id: 'nurse', name: 'nurse lead', groups: ['g-nurses'], projectRoles: ['10500'] };
const own: OwnTemplate = {
  id: 'ward-round',
  title: 'Ward round',
  latest: 1,
  draft: 2,
  retired: false,
  changedBy: ROOT,
  changedAt: '2026-11-20T10:00:00.000Z',
};
const pass = (part: Partial<PassReport> = {}): PassReport => ({
  at: '2026-11-21T09:30:00.000Z',
  looked: 12,
  bypassed: 0,
  projected: 3,
  failed: 0,
  complete: true,
  ...part,
});

async function openSite(): Promise<PolicySite> {
  const site = new PolicySite();
  site.settle({ roles: [nurse], starter: 'samd', secondPerson: false });
  site.groups = [
    { id: 'g-nurses', name: 'Nurses' },
    { id: 'g-doctors', name: 'Doctors' },
  ];
  site.projectRoles = [
    { id: '10500', name: 'Ward' },
    { id: '10501', name: 'Lab' },
  ];
  return site;
}

describe('the settings of a site', () => {
  test('are shown with the names of what gives each role', async () => {
    const site = await openSite();
    const shown = must(await getSite(site.ports, site.admin(), {}));
    expect(siteGet.response.safeParse(shown).error).toBeUndefined();
    expect(shown).toMatchObject({
      revision: 0,
      secondPerson: false,
      starter: 'samd',
      roles: [nurse],
      groups: [{ id: 'g-nurses', name: 'Nurses' }],
      projectRoles: [{ id: '10500', name: 'Ward' }],
    });
    expect(shown.builtIn.map(({ permission }) => permission)).toContain('sign-clinical-validator');
    expect(shown.starters.length).toBeGreaterThan(1);
  });

  test('where nothing was set are the defaults, and nothing is asked of the directory', async () => {
    const site = new PolicySite();
    expect(await getSite(site.ports, site.admin(), {})).toMatchObject({
      revision: 0,
      secondPerson: true,
      starter: null,
      roles: [],
      groups: [],
      projectRoles: [],
    });
  });

  test.each([JONAS, VIKTOR])('are not shown to %s, who does not administer Jira', async (who) => {
    const site = await openSite();
    const refused = { refused: 'no-permission', about: { permission: 'Administer Jira' } };
    expect(await getSite(site.ports, site.admin(who), {})).toEqual(refused);
    expect(await getHealth(site.ports, site.admin(who), {})).toEqual(refused);
    expect(await searchDirectory(site.ports, site.admin(who), { query: '' })).toEqual(refused);
  });
});

describe('the directory', () => {
  test('is searched by name', async () => {
    const site = await openSite();
    const found = must(await searchDirectory(site.ports, site.admin(), { query: 'Doc' }));
    expect(directorySearch.response.safeParse(found).error).toBeUndefined();
    expect(found).toMatchObject({
      groups: [{ name: 'Doctors' }],
      projectRoles: [{ name: 'Ward' }, { name: 'Lab' }],
    });
  });
});

describe('the health of the app', () => {
  const stateOf = async (site: PolicySite) => {
    const health = must(await getHealth(site.ports, site.admin(), {}));
    expect(healthGet.response.safeParse(health).error).toBeUndefined();
    return Object.fromEntries(health.checks.map(({ name, state }) => [name, state]));
  };

  test('is ok after a pass that could do all', async () => {
    const site = await openSite();
    await site.ports.site.addPass(pass());
    expect(await stateOf(site)).toEqual({
      'Hourly pass': 'ok',
      'Boards and queue': 'ok',
      'Roll-ups of children': 'ok',
      Sprints: 'ok',
      'Own templates': 'ok',
      Roles: 'ok',
    });
  });

  test.each([
    [
      'no pass has run',
      undefined,
      {
        ...{ 'Hourly pass': 'unknown', 'Boards and queue': 'unknown' },
        ...{ 'Roll-ups of children': 'unknown', Sprints: 'unknown' },
      },
    ],
    ['the last is over two hours old', { at: '2026-11-21T07:59:59.000Z' }, { 'Hourly pass': 'warning' }],
    ['it is two hours old', { at: '2026-11-21T08:00:00.000Z' }, { 'Hourly pass': 'ok' }],
    ['it ended early', { complete: false }, { 'Hourly pass': 'warning' }],
    ['an issue failed', { failed: 1 }, { 'Boards and queue': 'warning', Sprints: 'ok' }],
    ['a sprint failed', { failed: 1, sprintsFailed: 1 }, { 'Boards and queue': 'ok', Sprints: 'warning' }],
  ])('when %s', async (_, part, states) => {
    const site = await openSite();
    if (part !== undefined) await site.ports.site.addPass(pass(part));
    expect(await stateOf(site)).toMatchObject(states);
  });

  test.each([
    [
      'none was wrong',
      [0, undefined],
      'They agree with Jira and with what is recorded, in the last 2 passes',
    ],
    ['some were wrong', [2, 1], '3 lines were wrong and put right in the last 2 passes'],
    ['one was wrong', [1], '1 line was wrong and put right in the last pass'],
  ])('says how many lines of roll-ups were put right: %s', async (_, counts, detail) => {
    const site = await openSite();
    for (const rollups of counts)
      await site.ports.site.addPass(pass(rollups === undefined ? {} : { rollups }));
    const { checks } = must(await getHealth(site.ports, site.admin(), {}));
    expect(checks).toContainEqual({ name: 'Roll-ups of children', state: 'ok', detail });
  });

  test.each<[string, Partial<PassReport>[], string]>([
    [
      'all was on record, and an older pass did not count',
      [{}, { sprintsLooked: 4, sprints: 0, sprintsFailed: 0 }],
      'The last pass looked at 4 sprints with a validation. All is on record as it is',
    ],
    [
      'some was not',
      [{ sprints: 2 }, { sprintsLooked: 1, sprints: 1 }],
      'The last pass looked at 1 sprint with a validation. 3 changes recorded in the last 2 passes that no event told of',
    ],
    [
      'some could not be looked at',
      [{ sprintsLooked: 4, sprintsFailed: 2, failed: 3 }],
      '2 sprints could not be looked at. A later pass tries again',
    ],
  ])('says how it stands with sprints: %s', async (_, reports, detail) => {
    const site = await openSite();
    for (const report of reports) await site.ports.site.addPass(pass(report));
    const health = must(await getHealth(site.ports, site.admin(), {}));
    expect(health.checks.find(({ name }) => name === 'Sprints')).toMatchObject({ detail });
    const { sprintsLooked = 0, sprints = 0, sprintsFailed = 0 } = reports.at(-1) ?? {};
    const counts = { looked: sprintsLooked, recorded: sprints, failed: sprintsFailed };
    expect(health.passes[0]?.sprints).toEqual(counts);
  });

  test('names drafts that wait and roles whose group is gone', async () => {
    const site = await openSite();
    site.settle({ templates: [own] });
    site.groups = [];
    const { checks } = must(await getHealth(site.ports, site.admin(), {}));
    expect(checks).toEqual(
      expect.arrayContaining([
        { name: 'Own templates', state: 'warning', detail: 'Not published yet: Ward round' },
        { name: 'Roles', state: 'warning', detail: 'A group or project role is gone from Jira: nurse lead' },
      ]),
    );
  });

  test('does not call a role broken when Jira does not answer', async () => {
    const site = await openSite();
    const directory = { ...site.ports.directory, groupsById: () => Promise.reject(new Error('down')) };
    const health = must(await getHealth({ ...site.ports, directory }, site.admin(), {}));
    expect(health.checks.at(-1)).toMatchObject({ name: 'Roles', state: 'unknown' });
  });
});
