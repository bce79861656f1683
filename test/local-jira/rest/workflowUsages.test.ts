import { at, listAt } from '../../support/jiraAnswer';
import { createWorkflowSite, MONITORING, TELEHEALTH, type WorkflowSite } from '../../support/workflowSite';

let site: WorkflowSite;
const ADMIN = 'viktor-hale';

beforeEach(async () => {
  site = await createWorkflowSite();
});
afterEach(() => expect(site.problems).toEqual([]));

const usages = (who: string, workflow: string, project = '10000') =>
  site.call(who, 'GET', `/workflow/${workflow}/project/${project}/issueTypeUsages`);

describe('the issue types of a project that follow a workflow', () => {
  test('are all of them where it has only one', async () => {
    expect((await usages(ADMIN, MONITORING, '10001')).body).toEqual({
      workflowId: MONITORING,
      projectId: '10001',
      issueTypes: { values: [{ id: '10005' }, { id: '10006' }, { id: '10007' }] },
    });
  });

  test('are those that follow no other', async () => {
    const { core, setup } = site.jira.model;
    const project = core.tables.projects.get('10000');
    const workflow = core.tables.workflows.get(TELEHEALTH);
    if (!project || !workflow) throw new Error('no project');
    setup.workflow({ ...workflow, id: 'workflow-bugs', name: 'Bugs' });
    setup.project({ ...project, workflowByType: { '10004': 'workflow-bugs' } });
    const of = async (id: string) =>
      listAt((await usages(ADMIN, id)).body, 'issueTypes', 'values').map((one) => at(one, 'id'));
    expect(await of('workflow-bugs')).toEqual(['10004']);
    expect(await of(TELEHEALTH)).toEqual(['10000', '10001', '10002', '10003']);
    expect(await of(MONITORING)).toEqual([]);
  });

  test.each([
    ['nobody', TELEHEALTH, 401],
    ['jonas-weber', TELEHEALTH, 401],
    [ADMIN, 'none', 404],
    ['app', TELEHEALTH, 200],
  ])('are told to %s of %s with %i', async (who, workflow, status) => {
    expect((await usages(who, workflow)).status).toBe(status);
  });
});

describe('the transitions of an issue that fail a condition', () => {
  const hidden = {
    conditions: {
      operation: 'ALL' as const,
      conditions: [
        { id: 'c', ruleKey: 'system:restrict-issue-transition', parameters: { accountIds: 'helen-voss' } },
      ],
      groups: [],
    },
  };
  const offered = async (who: string, query: string) => {
    const { body } = await site.call(who, 'GET', `/issue/TELE-1/transitions?${query}`);
    return listAt(body, 'transitions').map((one) => [at(one, 'id'), at(one, 'isAvailable')]);
  };

  test('are listed when they are asked for, as not available', async () => {
    site.change('11', hidden);
    expect(await offered('jonas-weber', 'expand=transitions.fields')).toEqual([]);
    expect(await offered('jonas-weber', 'includeUnavailableTransitions=true')).toEqual([['11', false]]);
    expect(await offered('helen-voss', 'includeUnavailableTransitions=true')).toEqual([['11', true]]);
  });

  test('stay hidden from those who may not transition issues', async () => {
    expect(await offered('mallory-quinn', 'includeUnavailableTransitions=true')).toEqual([]);
  });
});
