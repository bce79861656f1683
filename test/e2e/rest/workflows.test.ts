import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { publish, type Client, type PublishedClients } from '../../support/e2e/publishedClient';
import { appPermission, createSite } from '../../support/jiraSite';
import type { Site } from '../../support/jiraSite';

const IDS = ['workflow-telehealth'];
let site: Site;
let published: PublishedClients;
let viktor: Client;
let app: Client;

before(async () => {
  site = createSite();
  published = await publish(site);
  [viktor, app] = [published.clientOf('viktor.hale'), published.clientOf('app')];
});

after(() => published.close());

async function read() {
  const { workflows = [], statuses = [] } = await viktor.workflows.readWorkflows({ workflowIds: IDS });
  const [workflow] = workflows;
  assert.ok(workflow?.id && workflow.version && workflow.transitions && workflow.statuses);
  const { id, version, transitions } = workflow;
  return {
    statuses: statuses.map(({ scope: _scope, ...one }) => ({
      ...one,
      name: one.name ?? '',
      statusCategory: one.statusCategory ?? '',
      statusReference: one.statusReference ?? '',
    })),
    workflows: [
      {
        ...{ id, version, transitions },
        statuses: workflow.statuses.map(({ statusReference = '' }) => ({ statusReference, properties: {} })),
      },
    ],
  };
}

test('jira.js reads the rules that a workflow can have, its projects and the screens', async () => {
  const { forgeRules = [], systemRules = [] } = await viktor.workflows.workflowCapabilities({
    workflowId: IDS[0],
  });
  assert.deepEqual(
    forgeRules.map((one) => one.ruleKey),
    ['forge:expression-validator'],
  );
  assert.ok(systemRules.some((one) => one.ruleKey === 'system:restrict-issue-transition'));
  const usages = await viktor.workflows.getProjectUsagesForWorkflow({ workflowId: IDS[0] ?? '' });
  assert.deepEqual(usages.projects?.values, [{ id: '10000' }]);
  assert.deepEqual(
    (await viktor.screens.getScreens({})).values.map((one) => one.name),
    ['Resolution'],
  );
});

type Update = Parameters<typeof viktor.workflows.updateWorkflows>[0];

/** An update that puts a condition and a validator on the first transition. */
async function withRules(): Promise<Update> {
  const update = (await read()) as Update;
  const transitions = update.workflows?.[0]?.transitions ?? [];
  const gate = { key: appPermission('compliance-gate'), config: '{"gates":[]}' };
  const restriction = { ruleKey: 'system:restrict-issue-transition', parameters: { roleIds: '10003' } };
  for (const one of transitions.filter(({ id }) => id === '11')) {
    one.conditions = { operation: 'ALL', conditions: [restriction] };
    one.validators = [{ ruleKey: 'forge:expression-validator', parameters: gate }];
  }
  return update;
}

test('jira.js adds rules to a transition, validates first, and is told of a version that is not the last', async () => {
  const update = await withRules();
  const { errors } = await viktor.workflows.validateUpdateWorkflows({ payload: structuredClone(update) });
  assert.deepEqual(errors, []);
  const { workflows = [] } = await viktor.workflows.updateWorkflows(update);
  const rules = JSON.stringify(workflows[0]?.transitions?.find((one) => one.id === '11'));
  assert.match(rules, /"roleIds":"10003"/);
  assert.match(rules, /compliance-gate/);
  await assert.rejects(viktor.workflows.updateWorkflows(update), /version/i);
});

test('jira.js reads and changes the configurations of the rules as the app', async () => {
  const rules = app.workflowTransitionRules;
  const found = await rules.getWorkflowTransitionRuleConfigurations({
    types: ['validator'],
    expand: 'transition',
  });
  const [workflow] = found.values;
  const [rule] = workflow?.validators ?? [];
  assert.ok(workflow && rule?.transition);
  const configuration = { value: '{"gates":["privacy"]}' };
  const { updateResults } = await rules.updateWorkflowTransitionRuleConfigurations({
    workflows: [
      { workflowId: workflow.workflowId, validators: [{ id: rule.id, key: rule.key, configuration }] },
    ],
  });
  assert.deepEqual(updateResults[0]?.ruleUpdateErrors, {});
  const changed = await rules.getWorkflowTransitionRuleConfigurations({ types: ['validator'] });
  assert.equal(changed.values[0]?.validators?.[0]?.configuration.value, configuration.value);
});

test('jira.js evaluates an expression for an issue', async () => {
  const { key } = await viktor.issues.createIssue({
    fields: { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' },
  });
  const { value } = await viktor.jiraExpressions.evaluateJSISJiraExpression({
    expression: "[issue.key, user.displayName, issue.status.name].join(' ')",
    context: { issue: { key } },
  });
  assert.equal(value, `${key} Viktor Hale To Do`);
});
