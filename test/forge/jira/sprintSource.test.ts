import { ESTIMATE_FIELD } from '../../support/fakes/fakeSprintSource';
import { END, fakePlan, localPlan, RPM, START, TELE, type SprintPlan } from './sprintPlan';

describe.each([
  ['in memory', fakePlan],
  ['of the local Jira, through the real SDK', localPlan],
])('sprints %s', (_, open) => {
  let plan: SprintPlan;
  beforeEach(async () => {
    plan = await open();
  });
  afterEach(() => plan.end());

  it('are read by id, wherever they are, until they are deleted', async () => {
    const named = { id: plan.sprint, name: 'Sprint 14', board: plan.board, end: END };
    expect(await plan.source.sprint(plan.sprint)).toEqual({ ...named, phase: 'future', start: START });
    await plan.start();
    expect(await plan.source.sprint(plan.sprint)).toMatchObject({ ...named, phase: 'active' });
    await plan.drop();
    expect(await plan.source.sprint(plan.sprint)).toBeUndefined();
    expect(await plan.source.sprint('99999')).toBeUndefined();
  });

  it('hold issues of one project, and say how many of others', async () => {
    const { source, sprint, stories, task } = plan;
    expect(await source.issuesOf(sprint, TELE)).toEqual({ ids: stories, more: false, elsewhere: 1 });
    expect(await source.issuesOf(sprint, RPM)).toEqual({ ids: [task], more: false, elsewhere: 3 });
    await plan.take(stories[0] ?? '');
    expect(await source.issuesOf(sprint, TELE)).toEqual({ ids: stories.slice(1), more: false, elsewhere: 1 });
  });

  it('name the projects of which they hold issues', async () => {
    const { source, sprint, task } = plan;
    expect([...(await source.projectsOf(sprint))].sort()).toEqual([TELE, RPM].sort());
    await plan.take(task);
    expect(await source.projectsOf(sprint)).toEqual([TELE]);
  });

  it('throw where a sprint that is gone is searched for', async () => {
    await plan.drop();
    await expect(plan.source.projectsOf(plan.sprint)).rejects.toThrow();
    await expect(plan.source.issuesOf(plan.sprint, TELE)).rejects.toThrow();
  });

  it('give issues with estimate, category, sprint field and changes', async () => {
    const { source, sprint, stories } = plan;
    const fields = await source.fields();
    expect(fields).toEqual({ sprint: 'customfield_10020', estimates: [ESTIMATE_FIELD] });
    const found = await source.issues([...stories, '99999'], fields);
    expect([...found.keys()].sort()).toEqual([...stories].sort());
    expect(stories.map((id) => found.get(id)?.estimate)).toEqual([null, 5, null]);
    const one = found.get(stories[1] ?? '');
    expect(one).toMatchObject({ projectId: TELE, statusCategory: 'new', summary: 'Video visit' });
    expect(one?.fields['customfield_10020']).toMatchObject([{ id: Number(sprint), state: 'future' }]);
    expect(one?.changes.at(-1)).toMatchObject({ field: 'customfield_10020', to: sprint, by: 'viktor-hale' });
    expect(await source.issues([], fields)).toEqual(new Map());
  });

  it('are searched as the caller, too', async () => {
    const { source, sprint, stories, task } = plan;
    expect([...(await source.seenIn(sprint, TELE))].sort()).toEqual([...stories].sort());
    expect(await source.seenIn(sprint, RPM)).toEqual([task]);
    plan.signIn('nobody-here');
    await expect(source.seenIn(sprint, TELE)).rejects.toThrow();
  });

  it('say which issues the caller may browse', async () => {
    const { source, stories, task } = plan;
    expect([...(await source.visible([...stories, task, '99999']))].sort()).toEqual(
      [...stories, task].sort(),
    );
    expect(await source.visible([])).toEqual(new Set());
    plan.signIn('nobody-here');
    expect(await source.visible(stories)).toEqual(new Set());
  });

  it('are listed by project, up to two hundred', async () => {
    const listed = await plan.source.ofProject(TELE);
    expect(listed.sprints).toContainEqual(expect.objectContaining({ id: plan.sprint, name: 'Sprint 14' }));
    expect(listed.more).toBe(false);
  });

  it('are listed in every project that has an issue in them, as its boards show them', async () => {
    const inMonitoring = async () => (await plan.source.ofProject(RPM)).sprints.map(({ id }) => id);
    expect(await inMonitoring()).toContain(plan.sprint);
    await plan.take(plan.task);
    expect(await inMonitoring()).not.toContain(plan.sprint);
  });
});
