import type { WorkflowRule } from '../../../../local-jira/jira/entities/workflow';
import { messagesOf } from '../../../support/jiraAnswer';
import { createWorkflowSite, someRule } from '../../../support/workflowSite';
import type { WorkflowSite } from '../../../support/workflowSite';

let site: WorkflowSite;

beforeEach(async () => {
  site = await createWorkflowSite();
});

const ofApp = (id: string, configuration = ''): WorkflowRule => ({ id, moduleKey: 'worded', configuration });
const fieldRequired = (fieldsRequired: string, errorMessage = ''): WorkflowRule => ({
  id: 'field',
  ruleKey: 'system:validate-field-value',
  parameters: { ruleType: 'fieldRequired', fieldsRequired, errorMessage },
});

async function refusal(): Promise<string[]> {
  const answer = await site.move('jonas-weber', '11');
  return answer.status === 204 ? [] : messagesOf(answer);
}

describe("Jira's own validators", () => {
  test('a required field is asked for by its name, or in the words of the rule', async () => {
    site.change('11', { validators: [fieldRequired('assignee')] });
    expect(await refusal()).toEqual(['Assignee is required.']);
    site.change('11', { validators: [fieldRequired('labels', 'Label it first')] });
    expect(await refusal()).toEqual(['Label it first']);
    await site.call('jonas-weber', 'PUT', '/issue/TELE-1', { fields: { labels: ['phi'] } });
    expect(await refusal()).toEqual([]);
  });

  test('a field that the screen fills counts as filled', async () => {
    site.screen([{ fieldId: 'assignee', required: false }]);
    site.change('11', { screenId: '10000', validators: [fieldRequired('assignee')] });
    const fields = { assignee: { accountId: 'jonas-weber' } };
    expect((await site.move('jonas-weber', '11', { fields })).status).toBe(204);
  });

  test('a permission is asked of whoever moves the issue', async () => {
    const rule = {
      id: 'p',
      ruleKey: 'system:check-permission-validator',
      parameters: { permissionKey: 'ADMINISTER_PROJECTS' },
    };
    site.change('11', { validators: [rule] });
    expect(await refusal()).toEqual(["User 'Jonas Weber' doesn't have the 'Administer Projects' permission"]);
    expect((await site.move('viktor-hale', '11')).status).toBe(204);
  });
});

describe('a validator by expression', () => {
  const DEFAULT = ['A workflow validator did not allow this transition.'];

  test.each<[expression: string, expected: string[]]>([
    ['true', []],
    ["config['word'] == 'Video' && issue.summary.includes(config['word'])", []],
    ["originalIssue.status.name == 'To Do' && transition.from.name == 'To Do'", []],
    ["'Ask the privacy officer'", ['Ask the privacy officer']],
    ['false', DEFAULT],
    ['1', DEFAULT],
    ['null', DEFAULT],
    ['issue.nonsense', DEFAULT],
    ['issue.assignee.accountId', DEFAULT],
  ])('%s gives %j', async (expression, expected) => {
    site.app.rules.push(someRule({ expression }));
    site.change('11', { validators: [ofApp('v1', '{"word":"Video"}')] });
    expect(await refusal()).toEqual(expected);
    const failed = site.app.events.filter((one) => one.eventType === 'avi:jira:failed:expression');
    expect(failed).toHaveLength(
      ['1', 'null', 'issue.nonsense', 'issue.assignee.accountId'].includes(expression) ? 1 : 0,
    );
    expect(site.app.asked).toHaveLength(0);
  });

  test("says the manifest's words, which may be an expression over the configuration", async () => {
    site.app.rules.push(someRule({ expression: 'false', errorMessage: 'Not now' }));
    site.change('11', { validators: [ofApp('v1', '{"word":"phi"}')] });
    expect(await refusal()).toEqual(['Not now']);
    site.app.rules.pop();
    const errorMessage = { expression: "'Mention ' + config['word']" };
    site.app.rules.push(someRule({ expression: 'false', errorMessage }));
    expect(await refusal()).toEqual(['Mention phi']);
  });

  test('is replaced by the expression that its configuration brings along', async () => {
    site.app.rules.push(someRule({ expression: 'true' }));
    site.change('11', { validators: [ofApp('v1', '{"expression":"\'By this rule\'"}')] });
    expect(await refusal()).toEqual(['By this rule']);
  });

  test('sees what the screen changes as the issue, and what was there before as the original', async () => {
    const expression = "issue.assignee.accountId == 'priya-raman' && originalIssue.assignee == null";
    site.app.rules.push(someRule({ expression }));
    site.screen([{ fieldId: 'assignee', required: false }]);
    site.change('11', { screenId: '10000', validators: [ofApp('v1')] });
    expect(await refusal()).toEqual(DEFAULT);
    const fields = { assignee: { accountId: 'priya-raman' } };
    expect((await site.move('jonas-weber', '11', { fields })).status).toBe(204);
  });
});

describe('a validator by function', () => {
  beforeEach(() => {
    site.app.rules.push(someRule({}));
  });

  test.each([
    ['', {}],
    ['{"gates":["privacy"]}', { gates: ['privacy'] }],
    ['no JSON', 'no JSON'],
  ])('is given the configuration %j', async (configuration, expected) => {
    site.change('11', { validators: [ofApp('v1', configuration)] });
    expect(await refusal()).toEqual([]);
    expect(site.app.asked[0]?.configuration).toEqual(expected);
  });

  test('is asked in the order of the rules, and not after the first refusal', async () => {
    site.change('11', { validators: [ofApp('1', '1'), ofApp('2', '2'), ofApp('3', '3')] });
    site.app.answer = ({ configuration }) =>
      configuration === 2 ? { result: false, errorMessage: 'Second' } : { result: true };
    expect(await refusal()).toEqual(['Second']);
    expect(site.app.asked.map((one) => one.configuration)).toEqual([1, 2]);
  });

  test('is not asked while it is disabled', async () => {
    site.app.answer = () => ({ result: false, errorMessage: 'No' });
    site.change('11', { validators: [{ id: 'v', moduleKey: 'worded', configuration: '', disabled: true }] });
    expect(await refusal()).toEqual([]);
  });
});
