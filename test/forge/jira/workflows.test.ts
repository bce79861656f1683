import { forgeSetup } from '../../../src/forge/jira/setup';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';
import { moduleAri } from './world';

const rule = (parameters: object, ruleKey = 'forge:expression-validator') => ({
  id: 'r',
  ruleKey,
  parameters,
});
const gate = (parameters: object = {}) =>
  rule({ key: moduleAri('compliance-gate'), config: '', id: 'r', disabled: 'false', ...parameters });
const transition = (parts: object = {}) => ({
  id: '31',
  name: 'Done',
  type: 'DIRECTED',
  toStatusReference: 'ref-done',
  links: [{ fromStatusReference: 'ref-review', fromPort: 0, toPort: 1 }],
  validators: [],
  ...parts,
});
const workflow = (id: string, ...transitions: object[]) => ({ id, name: `Workflow ${id}`, transitions });
const statuses = [
  { id: '2', name: 'In Review', statusReference: 'ref-review' },
  { id: '3', name: 'Done', statusReference: 'ref-done' },
];
const screened = (id: string) => ({
  transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: id } },
});

describe('reading the workflows of a project', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
    forge.on(/issuetype\/project/, () =>
      json([
        { id: '10001', name: 'Story' },
        { id: '10002', name: 'Bug' },
      ]),
    );
  });
  afterEach(() => forge.remove());
  const read = (...workflows: object[]) => forge.on(/\/workflows$/, () => json({ statuses, workflows }));
  const only = async (parts: object) => {
    read(workflow('w1', transition(parts)));
    return (await forgeSetup.transitions('10000'))?.[0];
  };

  it('asks as the app, for the types of the project, and once when they share a workflow', async () => {
    expect(await only({})).toMatchObject({
      from: ['2'],
      to: '3',
      issueTypes: ['10001', '10002'],
      screen: [],
    });
    expect(forge.requests).toEqual([
      { provider: 'app', path: '/rest/api/3/issuetype/project?projectId=10000' },
      {
        provider: 'app',
        path: '/rest/api/3/workflows',
        method: 'POST',
        body: {
          projectAndIssueTypes: ['10001', '10002'].map((issueTypeId) => ({
            projectId: '10000',
            issueTypeId,
          })),
        },
      },
    ]);
  });

  it('asks which types use which workflow when there are several', async () => {
    read(workflow('w1', transition()), workflow('w2', transition({ type: 'GLOBAL', links: [] })));
    forge.on(/workflow\/w1\/project\/10000\/issueTypeUsages/, () =>
      json({ issueTypes: { values: [{ id: '10001' }] } }),
    );
    forge.on(/workflow\/w2\/project\/10000\/issueTypeUsages/, () =>
      json({ issueTypes: { values: [{ id: '10002' }] } }),
    );
    expect(await forgeSetup.transitions('10000')).toMatchObject([
      { workflow: { id: 'w1', name: 'Workflow w1' }, issueTypes: ['10001'], kind: 'directed' },
      { workflow: { id: 'w2' }, issueTypes: ['10002'], kind: 'global', from: [] },
    ]);
  });

  it.each<[string, unknown[], { carries: boolean; adds: string[] }]>([
    ['no rule', [], { carries: false, adds: [] }],
    ['the rule', [gate()], { carries: true, adds: [] }],
    [
      'the rule with gates',
      [gate({ config: '{"gates":["privacy"]}' })],
      { carries: true, adds: ['privacy'] },
    ],
    [
      'the rule twice',
      [gate({ config: '{"gates":["privacy"]}' }), gate({ config: '{"gates":["privacy","release"]}' })],
      { carries: true, adds: ['privacy', 'release'] },
    ],
    ['a configuration that is no JSON', [gate({ config: 'oops' })], { carries: true, adds: [] }],
    ['a configuration of another shape', [gate({ config: '{"gates":"x"}' })], { carries: true, adds: [] }],
    ['the rule switched off', [gate({ disabled: 'true' })], { carries: false, adds: [] }],
    ['another rule of the app', [gate({ key: moduleAri('other') })], { carries: false, adds: [] }],
    [
      'the same rule of another installation',
      [gate({ key: 'ari:cloud:ecosystem::extension/x/y/static/compliance-gate' })],
      { carries: false, adds: [] },
    ],
    [
      'a rule of Jira',
      [rule({ key: moduleAri('compliance-gate') }, 'system:validate-field-value')],
      { carries: false, adds: [] },
    ],
    ['nothing where a rule should be', [null], { carries: false, adds: [] }],
  ])('sees %s', async (_what, validators, expected) => {
    expect(await only({ validators })).toMatchObject(expected);
  });

  it.each([
    ['refuses', 401, {}],
    ['refuses', 403, {}],
    ['does not know the project', 404, {}],
    ['leaves every workflow out', 200, { statuses: [], workflows: [] }],
  ])('does not know when Jira %s (%i)', async (_what, status, body) => {
    forge.on(/\/workflows$/, () => json(body, status));
    expect(await forgeSetup.transitions('10000')).toBeUndefined();
  });

  it.each([429, 500])('throws for status %i', async (status) => {
    forge.on(/\/workflows$/, () => json({}, status));
    await expect(forgeSetup.transitions('10000')).rejects.toMatchObject({ status });
  });

  it('throws for a status that the answer does not explain', async () => {
    read(workflow('w1', transition({ toStatusReference: 'ref-gone' })));
    await expect(forgeSetup.transitions('10000')).rejects.toMatchObject({ name: 'JiraShapeError' });
  });

  describe('and their screens', () => {
    const fields = {
      summary: { required: true, schema: { type: 'string', system: 'summary' } },
      customfield_1: { required: false, schema: { type: 'number', custom: 'vendor:number', customId: 1 } },
    };
    const found = (...ids: string[]) =>
      forge.on(/search\/jql/, () => json({ issues: ids.map((id) => ({ id })), isLast: true }));
    const offered = (...transitions: object[]) => forge.on(/\/transitions\?/, () => json({ transitions }));

    it('looks at an issue that stands before the transition', async () => {
      found('42');
      offered({ id: '21', fields: {} }, { id: '31', fields });
      expect(await only(screened('10'))).toMatchObject({
        screen: ['summary', 'customfield_1'],
        types: { customfield_1: 'vendor:number' },
      });
      expect(forge.requests.slice(2)).toEqual([
        {
          ...{ provider: 'app', path: '/rest/api/3/search/jql', method: 'POST' },
          body: {
            jql: 'project = 10000 AND issuetype in (10001, 10002) AND status in (2) ORDER BY updated DESC',
            fields: ['id'],
            maxResults: 1,
          },
        },
        {
          provider: 'app',
          path: '/rest/api/3/issue/42/transitions?expand=transitions.fields&includeUnavailableTransitions=true',
        },
      ]);
    });

    it('looks once at a screen that several transitions show, from wherever one of them starts', async () => {
      found('42');
      offered({ id: '41', fields });
      const again = transition({ id: '41', type: 'GLOBAL', links: [], ...screened('10') });
      read(workflow('w1', transition(screened('10')), again));
      const all = await forgeSetup.transitions('10000');
      expect(all?.map(({ screen }) => screen)).toEqual([Object.keys(fields), Object.keys(fields)]);
      expect(forge.requests).toHaveLength(4);
      expect(forge.requests[2]?.body).toMatchObject({ jql: expect.not.stringContaining('status') });
    });

    it('takes no notice of the screen on which issues are created', async () => {
      expect(await only({ type: 'INITIAL', links: [], ...screened('10') })).toMatchObject({ screen: [] });
      expect(forge.requests).toHaveLength(2);
    });

    it.each([
      ['no issue stands there', () => found()],
      [
        'the transition is not offered',
        () => {
          found('42');
          offered({ id: '21', fields });
        },
      ],
      ['the search is refused', () => forge.on(/search\/jql/, () => json({}, 400))],
      [
        'the issue went',
        () => {
          found('42');
          forge.on(/\/transitions\?/, () => json({}, 404));
        },
      ],
    ])('does not know when %s', async (_what, arrange) => {
      arrange();
      expect((await only(screened('10')))?.screen).toBeUndefined();
    });

    it('looks at twenty screens at most', async () => {
      found('42');
      offered({ id: '31', fields });
      read(workflow('w1', ...Array.from({ length: 25 }, (_, at) => transition(screened(String(at))))));
      const all = await forgeSetup.transitions('10000');
      expect(all?.filter(({ screen }) => screen === undefined)).toHaveLength(5);
    });
  });
});
