import type { Json } from '../../../../src/domain/shared/canonicalJson';
import { aSprintPolicy } from '../../../support/sprintStory';
import { done, readySite, SprintSite } from '../site';

const signedIn = async (site: SprintSite, id: string) => {
  const { issues } = await site.view();
  const row = issues.find(({ issue }) => issue.id === id);
  return [row?.outcome, row?.signed.map(({ by, role }) => `${by.name}, ${role}`)];
};

const AMARA = 'Dr. Amara Okafor, clinical validator';

describe('who signed the issues of a sprint', () => {
  test('is told for those that have passed', async () => {
    const site = await readySite();
    expect(await signedIn(site, '101')).toEqual(['passed', [AMARA]]);
    expect(await signedIn(site, '103')).toEqual(['not-applicable', []]);
  });

  test('is told where others still have to sign, and no more after an edit', async () => {
    const policy = aSprintPolicy();
    const more = policy.gates.map((gate) => ({
      ...gate,
      signoffs: gate.signoffs.map((asked) => ({ ...asked, count: 2 })),
    }));
    const site = new SprintSite({ ...policy, gates: more });
    site.issue('101');
    done(await site.open());
    expect(await signedIn(site, '101')).toEqual(['blocked', [AMARA]]);
    site.edit('101', 'Another summary');
    expect(await signedIn(site, '101')).toEqual(['blocked', []]);
  });

  test('is not told of an issue that the viewer may not see', async () => {
    const site = await readySite();
    site.ports.sprintSource.hide('101');
    expect(await signedIn(site, '101')).toEqual([undefined, undefined]);
  });
});

describe('an issue that was carried over', () => {
  test('says from which sprints, on the page and in the file', async () => {
    const site = await readySite();
    const facts = site.ports.jira.inside.issue('102')!;
    const past = { id: 11, name: 'TELE Sprint 13', state: 'closed', boardId: 7 };
    const before = { ...past, completeDate: '2026-11-01T10:00:00.000Z' };
    const held = facts.fields.customfield_10020 as readonly Json[];
    site.ports.jira.put({ ...facts, fields: { ...facts.fields, customfield_10020: [before, ...held] } });
    const { issues } = await site.view();
    expect(issues.map(({ issue, earlier }) => [issue.id, earlier])).toEqual([
      ...[
        ['101', []],
        ['102', ['TELE Sprint 13']],
        ['103', []],
      ],
    ]);
    expect((await site.file('csv')).text).toContain('Carried over from TELE Sprint 13');
  });
});
