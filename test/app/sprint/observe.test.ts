import { observeSprint } from '../../../src/app/sprint/observe';
import { aSprintPolicy } from '../../support/sprintStory';
import { done, OTHER, PROJECT, readySite, SprintSite, validatedSite } from './site';

const MINUTE = 60_000;

describe('what is recorded of a sprint without a command', () => {
  test('nothing of a sprint that is planned and that nobody opened, or that is gone', async () => {
    const site = new SprintSite(aSprintPolicy(), 'future');
    site.issue('101');
    expect(await site.observe()).toEqual({ entries: 0 });
    site.ports.sprintSource.drop('12');
    expect(await site.observe()).toEqual({ entries: 0 });
    expect(site.ports.sprints.kept.size).toBe(0);
  });

  test('a sprint that nobody opened and that was completed is recorded as not validated, where a policy asks', async () => {
    const site = new SprintSite();
    site.issue('101');
    site.issue('201', 'passed', { projectId: OTHER, key: 'RPM-201' });
    site.plan({ phase: 'closed', complete: site.ports.now() });
    expect(await site.observe()).toEqual({ entries: 1 });
    expect(site.record.observed).toMatchObject([
      { phase: 'closed', validated: false, relevant: 1, passed: 1 },
    ]);
    expect(site.ports.sprints.kept.size).toBe(1);
    expect((await site.view()).state).toBe('none');
    expect(await site.observe()).toEqual({ entries: 0 });
  });

  test('its start makes a baseline anew; the same event again writes nothing', async () => {
    const site = new SprintSite(aSprintPolicy(), 'future');
    site.issue('101');
    done(await site.open());
    site.issue('102');
    site.plan({ phase: 'active' });
    expect(await site.observe()).toEqual({ entries: 2 });
    expect(site.record.baseline).toMatchObject({ because: 'started' });
    expect(site.record.baseline?.issues.map(({ id }) => id)).toEqual(['101', '102']);
    const { revision } = site.record;
    for (let again = 0; again < 3; again += 1) expect(await site.observe()).toEqual({ entries: 0 });
    expect(site.record.revision).toBe(revision);
  });

  test('a sprint that is closed with unvalidated work is recorded as such', async () => {
    const site = await readySite();
    site.issue('104', 'open');
    site.plan({ phase: 'closed', complete: site.ports.now() });
    await site.observe();
    expect(site.record.observed.at(-1)).toMatchObject({
      ...{ phase: 'closed', validated: false, relevant: 3, passed: 2 },
    });
    const { history } = await site.view();
    expect(history[0]).toMatchObject({
      by: null,
      sentence: 'The sprint is completed, not clinically validated: 2 of 3 relevant issues passed',
    });
  });

  test('an edit after everybody signed is found, and found to be gone', async () => {
    const site = await validatedSite();
    const facts = site.ports.jira.inside.issue('101')!;
    site.ports.advance(MINUTE);
    site.edit('101', 'Suggest two steps');
    await site.observe();
    expect(site.record.observed.at(-1)).toMatchObject({ validated: false, changed: ['101'] });
    site.ports.jira.put(facts);
    await site.observe();
    expect(site.record.observed.at(-1)).toMatchObject({ validated: true, changed: [] });
  });

  test('a deleted sprint is recorded as deleted', async () => {
    const site = await validatedSite();
    site.ports.sprintSource.drop('12');
    await site.observe();
    expect(site.record.observed.at(-1)).toMatchObject({ phase: 'deleted', validated: false });
  });

  test('two looks at the same time write once', async () => {
    const site = await validatedSite();
    site.plan({ phase: 'closed' });
    const looks = await Promise.all([site.observe(), site.observe(), site.observe()]);
    expect(looks.reduce((sum, { entries }) => sum + entries, 0)).toBe(1);
  });

  test('an event is asked for again when Jira does not answer, or everybody else is faster', async () => {
    const site = await validatedSite();
    site.plan({ phase: 'closed' });
    site.ports.sprintSource.fail('issues');
    await expect(site.observe()).rejects.toThrow();
    site.ports.sprintSource.fail(undefined);
    vi.spyOn(site.ports.sprints, 'commit').mockResolvedValue('lost');
    await expect(site.observe()).rejects.toThrow('kept changing');
  });

  test('a project without a policy, or without a requirement, is left alone', async () => {
    const site = await validatedSite();
    site.ports.store.tables.policies.delete(PROJECT);
    site.plan({ phase: 'closed' });
    expect(await observeSprint(site.ports, { sprintId: '12' })).toEqual({ entries: 0 });
  });
});
