import { forgeIssues } from '../../../src/forge/jira/issueIndex';
import { forgeSetup } from '../../../src/forge/jira/setup';
import { localWorld, type LocalWorld } from './localWorld';

const TELE = '10000';

describe('workflows and searches of the local Jira, through the real SDK', () => {
  let world: LocalWorld;
  beforeEach(async () => {
    world = await localWorld();
  });
  afterEach(() => {
    world.end();
    vi.restoreAllMocks();
  });
  const workflow = () => {
    const found = world.jira.model.core.tables.workflows.get('workflow-telehealth');
    if (found === undefined) throw new Error('no workflow');
    return found;
  };
  const ask = (method: string, path: string, body: object) =>
    world.jira.fetch(
      new Request(`http://localhost/rest/api/3${path}`, {
        ...{ method, body: JSON.stringify(body) },
        headers: { 'content-type': 'application/json' },
      }),
      { kind: 'user', accountId: 'viktor-hale' },
    );
  const move = (id: string) => ask('POST', `/issue/${world.story}/transitions`, { transition: { id } });

  it('reads the gates that a rule adds, and a rule that is switched off', async () => {
    const rules = (id: string) =>
      id === '31'
        ? [{ id: 'a', moduleKey: 'compliance-gate', configuration: '{"gates":["privacy"]}' }]
        : [{ id: 'b', moduleKey: 'compliance-gate', configuration: '', disabled: true }];
    const transitions = workflow().transitions.map((one) => ({ ...one, validators: rules(one.id) }));
    world.jira.model.setup.workflow({ ...workflow(), transitions });
    const read = await forgeSetup.transitions(TELE);
    expect(read?.filter(({ carries }) => carries)).toEqual([
      expect.objectContaining({ id: '31', adds: ['privacy'] }),
    ]);
  });

  it('reads what is on a screen once an issue stands before it', async () => {
    const screen = async () => (await forgeSetup.transitions(TELE))?.find(({ id }) => id === '31')?.screen;
    expect(await screen()).toBeUndefined();
    await move('11');
    await move('21');
    expect(await screen()).toEqual(['resolution']);
  });

  it('knows which issue types follow which workflow', async () => {
    world.jira.model.setup.workflow({ ...workflow(), id: 'workflow-bugs', name: 'Bugs', transitions: [] });
    const project = world.jira.model.core.tables.projects.get(TELE);
    if (project === undefined) throw new Error('no project');
    world.jira.model.setup.project({ ...project, workflowByType: { '10004': 'workflow-bugs' } });
    const types = (await forgeSetup.transitions(TELE))?.[0]?.issueTypes;
    expect(types).toEqual(['10000', '10001', '10002', '10003']);
  });

  it('says nothing of workflows to somebody who administers none', async () => {
    world.signIn('jonas-weber');
    expect(await forgeSetup.projectsUsing('workflow-telehealth')).toEqual([]);
  });

  it('finds children, and what changed since a moment', async () => {
    const fields = { project: { key: 'TELE' }, issuetype: { name: 'Sub-task' }, summary: 'A part' };
    const made = await ask('POST', '/issue', { fields: { ...fields, parent: { id: world.story } } });
    const { id } = await made.json();
    expect(await forgeIssues.childrenOf('TELE-1')).toEqual({ ids: [id], more: false });
    const now = world.jira.model.core.clock.now();
    vi.spyOn(Date, 'now').mockReturnValue(now);
    const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
    expect((await forgeIssues.updatedSince(minutesAgo(10))).issueIds).toEqual(
      expect.arrayContaining([world.story, world.task, id]),
    );
  });
});
