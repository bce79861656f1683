import { at, listAt, messagesOf } from '../../support/jiraAnswer';
import { appPermission, createSite } from '../../support/jiraSite';
import type { Site } from '../../support/jiraSite';
import { readWorkflow, sendUpdate, updateOf, withTransition } from '../../support/workflowDocument';
import type { Read, Transition } from '../../support/workflowDocument';
import { MONITORING, someRule, TELEHEALTH } from '../../support/workflowSite';

let site: Site;

beforeEach(() => {
  site = createSite();
});
afterEach(() => expect(site.problems).toEqual([]));

const gate = (parameters = {}) => ({
  ruleKey: 'forge:expression-validator',
  parameters: { key: appPermission('compliance-gate'), config: '', ...parameters },
});
const restriction = (parameters: Record<string, string>) => ({
  operation: 'ALL' as const,
  conditions: [{ ruleKey: 'system:restrict-issue-transition', parameters }],
});

async function change(
  id: string,
  edit: (one: Transition) => Transition,
  workflow = TELEHEALTH,
): Promise<Read> {
  return withTransition(await readWorkflow(site, workflow), id, edit);
}

async function validators(id: string): Promise<Transition['validators']> {
  const { document } = await readWorkflow(site, TELEHEALTH);
  return document.transitions.find((one) => one.id === id)?.validators ?? [];
}

describe('an update of a workflow', () => {
  test('that changes nothing keeps everything, as a new version', async () => {
    const before = await readWorkflow(site, TELEHEALTH);
    expect((await sendUpdate(site, before)).status).toBe(200);
    const after = await readWorkflow(site, TELEHEALTH);
    expect(after.document.transitions).toEqual(before.document.transitions);
    expect(after.document.version.versionNumber).toBe(before.document.version.versionNumber + 1);
    expect(after.document.version.id).not.toBe(before.document.version.id);
  });

  test('adds, configures, reorders and removes rules', async () => {
    const second = gate({ config: '{"gates":["privacy"]}' });
    await sendUpdate(
      site,
      await change('11', (one) => ({ ...one, validators: [...one.validators, second] })),
    );
    const added = await validators('11');
    expect(added.map((one) => one.parameters['config'])).toEqual(['', '{"gates":["privacy"]}']);
    expect(added[1]?.id).toBeTruthy();
    await sendUpdate(
      site,
      await change('11', (one) => ({ ...one, validators: [...one.validators].reverse() })),
    );
    expect((await validators('11')).map(({ id }) => id)).toEqual(added.map(({ id }) => id).reverse());
    await sendUpdate(site, await change('11', (one) => ({ ...one, validators: [] })));
    expect(await validators('11')).toEqual([]);
  });

  test('takes effect at once: a condition hides the transition', async () => {
    const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };
    await site.call('jonas-weber', 'POST', '/issue', { fields });
    await sendUpdate(
      site,
      await change('11', (one) => ({ ...one, conditions: restriction({ roleIds: '10002' }) })),
    );
    const { body } = await site.call('jonas-weber', 'GET', '/issue/TELE-1/transitions');
    expect(listAt(body, 'transitions')).toEqual([]);
  });

  test('adds a status and a way to it', async () => {
    const read = await readWorkflow(site, TELEHEALTH);
    const statusReference = '0f6c988b-2590-4358-90c2-5f7960265592';
    const update = updateOf(read);
    const [workflow] = update.workflows;
    const body = {
      statuses: [...update.statuses, { name: 'Parked', statusCategory: 'TODO', statusReference }],
      workflows: [
        {
          ...workflow,
          statuses: [...(workflow?.statuses ?? []), { statusReference, properties: {} }],
          transitions: [
            ...(workflow?.transitions ?? []),
            { id: '61', name: 'Park', type: 'GLOBAL', toStatusReference: statusReference },
          ],
        },
      ],
    };
    const answer = await site.call('viktor-hale', 'POST', '/workflows/update', body);
    expect(answer.status).toBe(200);
    const parked = listAt(answer.body, 'statuses').find((one) => at(one, 'name') === 'Parked');
    expect(at(parked, 'id')).toMatch(/^\d+$/);
  });
});

describe.each([409, 400] as const)('with %d guessed for a stale version', (staleWorkflowStatus) => {
  test('an update of a version that is no longer the last is refused and changes nothing', async () => {
    site = createSite({ workflowGuesses: { staleWorkflowStatus } });
    const stale = await change('11', (one) => ({ ...one, validators: [] }));
    await sendUpdate(site, await readWorkflow(site, TELEHEALTH));
    const answer = await sendUpdate(site, stale);
    expect(answer.status).toBe(staleWorkflowStatus);
    expect(messagesOf(answer)).toEqual(['Workflow version and version token must match.']);
    expect(await validators('11')).toHaveLength(1);
  });
});

describe('what is wrong is refused by the update and named by the validation', () => {
  const LARGE = JSON.stringify({ text: 'x'.repeat(33 * 1024) });
  test.each<[what: string, edit: (one: Transition) => Transition, message: RegExp, code: string]>([
    [
      'a rule that the app does not have',
      (one) => ({ ...one, validators: [gate({ key: 'ari/none' })] }),
      /'none' does not exist/,
      'INVALID_RULE',
    ],
    [
      'a configuration over 32 KB',
      (one) => ({ ...one, validators: [gate({ config: LARGE })] }),
      /32 KB/,
      'INVALID_RULE',
    ],
    [
      'an unknown role',
      (one) => ({ ...one, conditions: restriction({ roleIds: '1' }) }),
      /role '1'/,
      'INVALID_RULE',
    ],
    [
      'an unknown group',
      (one) => ({ ...one, conditions: restriction({ groupIds: 'g' }) }),
      /group 'g'/,
      'INVALID_RULE',
    ],
    [
      'an unknown permission',
      (one) => ({ ...one, conditions: restriction({ permissionKeys: 'FLY' }) }),
      /'FLY'/,
      'INVALID_RULE',
    ],
    [
      'a target outside',
      (one) => ({ ...one, toStatusReference: '99' }),
      /does not have/,
      'TRANSITION_STATUS_NOT_FOUND',
    ],
    ['a transition from nowhere', (one) => ({ ...one, links: [] }), /no status/, 'TRANSITION_WITHOUT_START'],
    ['an id twice', (one) => ({ ...one, id: '21' }), /unique transition ID/, 'NON_UNIQUE_TRANSITION_ID'],
    [
      'an unknown screen',
      (one) => ({
        ...one,
        transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '7' } },
      }),
      /screen '7'/,
      'SCREEN_NOT_FOUND',
    ],
    [
      'a second beginning',
      (one) => ({ ...one, type: 'INITIAL' }),
      /exactly one initial/,
      'INITIAL_TRANSITION',
    ],
  ])('%s', async (_what, edit, message, code) => {
    const wrong = await change('11', edit);
    const answer = await sendUpdate(site, wrong);
    expect(answer.status).toBe(400);
    expect(messagesOf(answer).join(' ')).toMatch(message);
    const checked = await site.call('viktor-hale', 'POST', '/workflows/update/validation', {
      payload: updateOf(wrong),
    });
    expect(checked.status).toBe(200);
    expect(listAt(checked.body, 'errors').map((one) => at(one, 'code'))).toContain(code);
    expect((await readWorkflow(site, TELEHEALTH)).document.version.versionNumber).toBe(1);
  });

  test('a right update has no errors, and validating it changes nothing', async () => {
    const payload = updateOf(await change('11', (one) => ({ ...one, validators: [] })));
    const checked = await site.call('viktor-hale', 'POST', '/workflows/update/validation', { payload });
    expect(checked.body).toEqual({ errors: [] });
    expect((await readWorkflow(site, TELEHEALTH)).document.version.versionNumber).toBe(1);
  });

  test('a status with issues in it cannot go', async () => {
    const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };
    await site.call('jonas-weber', 'POST', '/issue', { fields });
    const read = await readWorkflow(site, TELEHEALTH);
    const statuses = read.document.statuses.filter((one) => one.statusReference !== '10000');
    const answer = await sendUpdate(site, { ...read, document: { ...read.document, statuses } });
    expect(messagesOf(answer)).toContain('You must map the issues of a status before you remove it.');
  });
});

describe('what this Jira does not do answers 501', () => {
  test.each<[what: string, edit: (one: Transition) => Transition]>([
    ['post functions', (one) => ({ ...one, actions: [{ ruleKey: 'system:update-field' }] })],
    ['triggers', (one) => ({ ...one, triggers: [{ ruleKey: 'system:development-triggers' }] })],
    ['properties', (one) => ({ ...one, properties: { 'jira.issue.editable': 'false' } })],
    [
      'other rules',
      (one) => ({ ...one, validators: [{ ruleKey: 'system:previous-status-validator', parameters: {} }] }),
    ],
    [
      'other field checks',
      (one) => ({
        ...one,
        validators: [{ ruleKey: 'system:validate-field-value', parameters: { ruleType: 'fieldChanged' } }],
      }),
    ],
    [
      'a reminder',
      (one) => ({
        ...one,
        transitionScreen: { ruleKey: 'system:remind-people-to-update-fields', parameters: {} },
      }),
    ],
  ])('%s', async (_what, edit) => {
    const answer = await sendUpdate(site, await change('11', edit));
    expect(answer.status).toBe(501);
    site.problems.length = 0;
  });
});

test('conditions that lie in each other without end are refused', async () => {
  type Group = { operation: 'ALL'; conditions: []; conditionGroups: Group[] };
  let deep: Group = { operation: 'ALL', conditions: [], conditionGroups: [] };
  for (let level = 0; level < 2_000; level += 1)
    deep = { operation: 'ALL', conditions: [], conditionGroups: [deep] };
  const answer = await sendUpdate(site, await change('11', (one) => ({ ...one, conditions: deep })));
  expect(answer.status).toBe(400);
  site.problems.length = 0;
});

describe('who may', () => {
  test('administrators of Jira see and change every workflow, others none that is shared', async () => {
    const read = await readWorkflow(site, TELEHEALTH);
    expect((await sendUpdate(site, read, 'jonas-weber')).status).toBe(401);
    expect((await site.call('jonas-weber', 'POST', '/workflows', { workflowIds: [TELEHEALTH] })).status).toBe(
      401,
    );
    expect((await site.call('nobody', 'GET', '/workflows/search')).status).toBe(401);
  });

  test('administrators of a team-managed project change its own workflow and see no other', async () => {
    const project = site.jira.model.projectByIdOrKey('RPM');
    if (!project) throw new Error('no project');
    const administrators = { users: ['ruth-abelman'], groups: [] };
    site.jira.model.setup.project({
      ...project,
      roleActors: { ...project.roleActors, '10002': administrators },
    });
    const read = await readWorkflow(site, MONITORING, 'ruth-abelman');
    expect(read.document.scope).toEqual({ type: 'PROJECT', project: { id: '10001' } });
    expect((await sendUpdate(site, read, 'ruth-abelman')).status).toBe(200);
    const { body } = await site.call('ruth-abelman', 'GET', '/workflows/search');
    expect(listAt(body, 'values').map((one) => at(one, 'id'))).toEqual([MONITORING]);
  });

  test('a rule for company-managed projects is neither offered nor taken in a team-managed one', async () => {
    site.app.rules.push(someRule({ key: 'company', name: 'Company', projectTypes: ['company-managed'] }));
    const offered = async (id: string) => {
      const { body } = await site.call('viktor-hale', 'GET', `/workflows/capabilities?workflowId=${id}`);
      return listAt(body, 'forgeRules').map((one) => at(one, 'name'));
    };
    expect(await offered(TELEHEALTH)).toEqual(['Gate', 'Company']);
    expect(await offered(MONITORING)).toEqual(['Gate']);
    const company = gate({ key: appPermission('company') });
    const wrong = await change('11', (one) => ({ ...one, validators: [company] }), MONITORING);
    expect(messagesOf(await sendUpdate(site, wrong))).toEqual([
      "The rule 'Company' is not available in team-managed projects.",
    ]);
  });

  test('the projects that follow a workflow are listed', async () => {
    const { body } = await site.call('viktor-hale', 'GET', `/workflow/${MONITORING}/projectUsages`);
    expect(body).toEqual({ workflowId: MONITORING, projects: { values: [{ id: '10001' }] } });
    expect((await site.call('viktor-hale', 'GET', '/workflow/none/projectUsages')).status).toBe(404);
  });
});
