import { at, listAt } from '../../support/jiraAnswer';
import { createSite } from '../../support/jiraSite';
import type { Site } from '../../support/jiraSite';
import { readWorkflow } from '../../support/workflowDocument';
import { TELEHEALTH } from '../../support/workflowSite';

let site: Site;
const PATH = '/workflow/rule/config';
const NAME = 'Telehealth workflow';

beforeEach(() => {
  site = createSite();
});

const put = (validators: object[], name = NAME, draft = false) =>
  site.call('app', 'PUT', PATH, { workflows: [{ workflowId: { name, draft }, validators }] });

test('the app reads the configurations of its rules, with the transitions when it asks', async () => {
  const { status, body } = await site.call(
    'app',
    'GET',
    `${PATH}?types=validator&types=condition&expand=transition`,
  );
  expect(status).toBe(200);
  const telehealth = listAt(body, 'values').find((one) => at(one, 'workflowId', 'name') === NAME);
  expect(listAt(telehealth, 'validators')).toHaveLength(5);
  expect(at(telehealth, 'validators', 0)).toEqual({
    id: 'rule-11',
    key: 'compliance-gate',
    configuration: { value: '', disabled: false },
    transition: { id: 11, name: 'Start progress' },
  });
  expect(site.problems).toEqual([]);
});

test.each([
  ['other keys', 'types=validator&keys=another', 0],
  ['its key', 'types=validator&keys=compliance-gate', 2],
  ['a workflow', `types=validator&workflowNames=${encodeURIComponent(NAME)}`, 1],
  ['conditions', 'types=condition', 0],
  ['drafts', 'types=validator&draft=true', 0],
])('a filter by %s finds what it should', async (_what, query, count) => {
  const { body } = await site.call('app', 'GET', `${PATH}?${query}`);
  expect(listAt(body, 'values')).toHaveLength(count);
});

test('the app configures, tags and disables a rule, as a new version of the workflow', async () => {
  const configuration = { value: '{"gates":["privacy"]}', disabled: true, tag: 'moved' };
  const answer = await put([{ id: 'rule-11', key: 'compliance-gate', configuration }]);
  expect(answer.body).toEqual({
    updateResults: [{ workflowId: { name: NAME, draft: false }, ruleUpdateErrors: {}, updateErrors: [] }],
  });
  const { document } = await readWorkflow(site, TELEHEALTH);
  const [rule] = document.transitions.find((one) => one.id === '11')?.validators ?? [];
  expect(rule?.parameters).toMatchObject({ config: '{"gates":["privacy"]}', disabled: 'true', tag: 'moved' });
  expect(document.version.versionNumber).toBe(2);
  const { body } = await site.call('app', 'GET', `${PATH}?types=validator&withTags=moved`);
  expect(listAt(body, 'values', 0, 'validators')).toHaveLength(1);
  expect(site.problems).toEqual([]);
});

test('rules and workflows that are not there are named, and what is there is changed', async () => {
  const configuration = { value: '{}' };
  const rules = ['rule-11', 'none'].map((id) => ({ id, key: 'compliance-gate', configuration }));
  const { body } = await put(rules);
  expect(at(body, 'updateResults', 0, 'ruleUpdateErrors')).toEqual({
    none: ['The rule with this id does not exist: none'],
  });
  const missing = await put(rules, 'Another');
  expect(at(missing.body, 'updateResults', 0, 'updateErrors', 0)).toMatch(
    /^Workflow not found: .*name=Another/,
  );
  expect((await readWorkflow(site, TELEHEALTH)).document.version.versionNumber).toBe(2);
});

test('nobody but an app may', async () => {
  for (const who of ['viktor-hale', 'jonas-weber', 'nobody']) {
    expect((await site.call(who, 'GET', `${PATH}?types=validator`)).status).toBe(403);
    expect((await site.call(who, 'PUT', PATH, { workflows: [] })).status).toBe(403);
  }
});

test.each([
  ['no type', PATH, 400],
  ['an unknown type', `${PATH}?types=trigger`, 404],
])('%s is refused', async (_what, path, status) => {
  expect((await site.call('app', 'GET', path)).status).toBe(status);
});
