import type { ConditionGroup, WorkflowRule } from '../../../../local-jira/jira/entities/workflow';
import { at, listAt, messagesOf } from '../../../support/jiraAnswer';
import { createWorkflowSite, someRule } from '../../../support/workflowSite';
import type { WorkflowSite } from '../../../support/workflowSite';

let site: WorkflowSite;

beforeEach(async () => {
  site = await createWorkflowSite();
});

const restrict = (parameters: Record<string, string>): WorkflowRule => ({
  id: 'restrict',
  ruleKey: 'system:restrict-issue-transition',
  parameters,
});

const group = (operation: ConditionGroup['operation'], ...conditions: WorkflowRule[]): ConditionGroup => ({
  ...{ operation, conditions },
  groups: [],
});

async function sees(who: string): Promise<boolean> {
  const { body } = await site.call(who, 'GET', '/issue/TELE-1/transitions');
  return listAt(body, 'transitions').some((one) => at(one, 'id') === '11');
}

describe('the restriction of a transition', () => {
  test.each([
    ['roles', { roleIds: '10002' }, 'viktor-hale', 'jonas-weber'],
    ['groups', { groupIds: 'group-jira-admins' }, 'viktor-hale', 'jonas-weber'],
    ['permissions', { permissionKeys: 'ADMINISTER_PROJECTS' }, 'viktor-hale', 'priya-raman'],
    ['accounts', { accountIds: 'priya-raman' }, 'priya-raman', 'jonas-weber'],
    ['the reporter', { accountIds: 'allow-reporter' }, 'jonas-weber', 'priya-raman'],
  ])('by %s lets those people see it and hides it from others', async (_by, parameters, allowed, hidden) => {
    site.change('11', { conditions: group('ALL', restrict(parameters)) });
    expect(await sees(allowed)).toBe(true);
    expect(await sees(hidden)).toBe(false);
    expect((await site.move(allowed, '11')).status).toBe(204);
  });

  test('is enough met by any of its parts', async () => {
    site.change('11', {
      conditions: group('ALL', restrict({ roleIds: '10002', accountIds: 'jonas-weber' })),
    });
    expect(await sees('jonas-weber')).toBe(true);
  });
});

describe.each([400, 409] as const)('with %d guessed for a hidden transition', (hiddenTransitionStatus) => {
  test('a transition whose condition does not hold is refused in the words for one that is not valid', async () => {
    site = await createWorkflowSite({ hiddenTransitionStatus });
    site.change('11', { conditions: group('ALL', restrict({ roleIds: '10002' })) });
    const answer = await site.move('jonas-weber', '11');
    expect(answer.status).toBe(hiddenTransitionStatus);
    expect(messagesOf(answer)).toEqual(["Transition id '11' is not valid for this issue."]);
    expect(site.app.asked).toHaveLength(0);
    expect((await site.move('jonas-weber', '41')).status).toBe(400);
  });
});

describe('a condition of the app', () => {
  const rule: WorkflowRule = { id: 'c1', moduleKey: 'assigned', configuration: '{"word":"Video"}' };
  const declare = (expression: string) => {
    site.app.rules.push(someRule({ kind: 'condition', key: 'assigned', expression }));
    site.change('11', { conditions: group('ALL', rule) });
  };

  test.each([
    ['true', true],
    ["issue.summary.includes(config['word'])", true],
    ["user.accountId == 'jonas-weber'", true],
    ["project.key == 'TELE' && transition.to.name == 'In Progress'", true],
    ["workflow.name == 'Telehealth workflow' && groupOperator == null", true],
    ["issue.status.category.key == 'new' && issue.issueType.hierarchyLevel == 0", true],
    ['issue.comments.length == 0 && issue.subtasks.length == 0', true],
    ['issue.customfield_10030 == null', true],
    ['issue.assignee != null', false],
    ["'a text'", false],
    ['null', false],
    ['issue.nonsense', false],
    ['originalIssue != null', false],
  ])('with %s is %p', async (expression, expected) => {
    declare(expression);
    expect(await sees('jonas-weber')).toBe(expected);
  });

  test('that fails is told to the app, one that is false is not', async () => {
    declare('issue.nonsense');
    await sees('jonas-weber');
    const failure = site.app.events.find((one) => one.eventType === 'avi:jira:failed:expression');
    expect(failure?.body).toMatchObject({
      conditionId: 'c1',
      workflowId: 'workflow-telehealth',
      expression: 'issue.nonsense',
    });
    const count = site.app.events.length;
    site.app.rules.length = 0;
    declare('false');
    await sees('jonas-weber');
    expect(site.app.events).toHaveLength(count);
  });

  test('hides the transition once the app is gone, and is passed over while it is disabled', async () => {
    declare('true');
    site.app.rules.length = 0;
    expect(await sees('jonas-weber')).toBe(false);
    site.change('11', { conditions: group('ALL', { ...rule, disabled: true }) });
    expect(await sees('jonas-weber')).toBe(true);
  });
});

test.each([
  ['ALL', 'AND', false],
  ['ANY', 'OR', true],
] as const)('a group of %s tells its conditions %s', async (operation, told, seen) => {
  const expression = `groupOperator == '${told}'`;
  site.app.rules.push(someRule({ kind: 'condition', key: 'operator', expression }));
  const tells: WorkflowRule = { id: 'c1', moduleKey: 'operator', configuration: '' };
  site.change('11', { conditions: group(operation, tells, restrict({ roleIds: '10002' })) });
  expect(await sees('jonas-weber')).toBe(seen);
  expect(await sees('viktor-hale')).toBe(true);
});

test('an inner group counts as one condition', async () => {
  const inner = group('ANY', restrict({ accountIds: 'jonas-weber' }), restrict({ roleIds: '10002' }));
  site.change('11', {
    conditions: {
      operation: 'ALL',
      conditions: [restrict({ accountIds: 'allow-reporter' })],
      groups: [inner],
    },
  });
  expect(await sees('jonas-weber')).toBe(true);
  expect(await sees('viktor-hale')).toBe(false);
});
