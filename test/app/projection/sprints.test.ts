import { projectIssue } from '../../../src/app/projection/project';
import { lookAgain } from '../../../src/app/sprint/lookAgain';
import { aSprintPolicy } from '../../support/sprintStory';
import { done, OTHER, PROJECT, SPRINT, SprintSite } from '../sprint/site';

/** An opened sprint of an issue that has not passed, which was projected, beside a sprint that nobody opened. */
async function openSite(policy = aSprintPolicy()): Promise<SprintSite> {
  const site = new SprintSite(policy);
  site.plan({ id: '13', name: 'TELE Sprint 15', phase: 'future' });
  site.issue('101', 'open');
  done(await site.open());
  await project(site);
  site.ports.looked.length = 0;
  return site;
}

const project = (site: SprintSite, id = '101') => projectIssue(site.ports, id);

/** Sprints that were asked to be looked at since this was asked last. */
const asked = (site: SprintSite): string[] =>
  site.ports.looked.splice(0).map(({ sprintId, projectId }) => `${sprintId} ${projectId}`);

function pass(site: SprintSite, id = '101'): void {
  const story = site.stories.get(id)!;
  story.answer('daniel', ['first']);
  story.sign('amara', 'validator');
  site.put(story);
}

const HERE = `${SPRINT} ${PROJECT}`;

describe('what an issue tells its sprints', () => {
  test('is that the gate which they count has opened, or shut again: once each', async () => {
    const site = await openSite();
    pass(site);
    await project(site);
    expect(asked(site)).toEqual([HERE]);
    await project(site);
    expect(asked(site)).toEqual([]);
    site.edit('101', 'Alarm above 160');
    await project(site);
    expect(asked(site)).toEqual([HERE]);
  });

  test('brings the sprint before who could sign it', async () => {
    const site = await openSite();
    pass(site);
    await project(site);
    const [work] = site.ports.looked;
    await lookAgain(site.ports, work!);
    const [waits] = site.ports.sprintQueue.kept.values();
    expect(waits).toMatchObject({
      looked: site.ports.now(),
      rows: [{ role: { id: 'validator' }, passed: 1 }],
    });
  });

  test('is that it came or left, wherever it is now', async () => {
    const site = await openSite();
    site.issue('102', 'open', {}, '');
    await project(site, '102');
    expect(asked(site)).toEqual([]);
    site.ports.sprintSource.add(SPRINT, ['102']);
    await project(site, '102');
    expect(asked(site)).toEqual([HERE]);
    site.ports.sprintSource.take(SPRINT, ['102']);
    await project(site, '102');
    expect(asked(site)).toEqual([HERE]);
    const facts = site.ports.jira.inside.issue('101')!;
    site.ports.jira.put({ ...facts, projectId: OTHER });
    await project(site);
    expect(asked(site)).toEqual([HERE]);
  });

  test('is told when it is gone', async () => {
    const site = await openSite();
    site.ports.jira.remove('101');
    await project(site);
    expect(asked(site)).toEqual([HERE]);
  });

  test('is nothing to sprints that nobody opened, or that are completed', async () => {
    const site = await openSite();
    site.issue('102', 'open', {}, '13');
    await project(site, '102');
    pass(site, '102');
    await project(site, '102');
    expect(asked(site)).toEqual([]);
    site.plan({ phase: 'closed' });
    site.ports.sprintSource.add(SPRINT, ['101']);
    await project(site);
    asked(site);
    pass(site);
    await project(site);
    expect(asked(site)).toEqual([]);
  });

  test('is nothing where the policy validates no sprint, or another gate opened', async () => {
    const plain = await openSite();
    plain.ports.store.tables.policies.set(PROJECT, { ...plain.policy, sprint: undefined });
    await project(plain);
    asked(plain);
    pass(plain);
    await project(plain);
    expect(asked(plain)).toEqual([]);
    const [gate] = aSprintPolicy().gates;
    const other = { ...gate!, id: 'other', checklists: [], sprint: undefined };
    const site = await openSite(aSprintPolicy({}, { gates: [gate!, { ...other, scope: {} }] }));
    const story = site.stories.get('101')!;
    story.sign('amara', 'validator', { gate: 'other' });
    site.put(story);
    await project(site);
    expect(site.ports.projections.kept.get('101')?.shut).toEqual(['clinical']);
    expect(asked(site)).toEqual([]);
  });

  test('is lost without harm when the queue or the storage does not answer', async () => {
    const site = await openSite();
    Object.assign(site.ports.outbox, { sprint: () => Promise.reject(new Error('down')) });
    pass(site);
    expect(await project(site)).toEqual({ mended: true });
    site.edit('101', 'Alarm above 160');
    Object.assign(site.ports.sprints, { load: () => Promise.reject(new Error('down')) });
    expect(await project(site)).toEqual({ mended: true });
  });
});
