import { previewRule } from '../../../src/app/coverage/preview';
import { rulePreview } from '../../../src/contract/operations/rulePreview';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { aGate, anItem, aPolicy } from '../../support/policies';
import { aTransition, caller, coverageSite, RPM, TELE, type CoverageSite } from './site';

describe('what a rule asks for, before it is saved', () => {
  let site: CoverageSite;
  beforeEach(() => {
    site = coverageSite();
    site.store.tables.policies.set(TELE, aPolicy());
    site.setup.transition(TELE, aTransition());
  });

  async function preview(request: object) {
    const answer = await previewRule(site.ports, { caller }, rulePreview.request.parse(request));
    if (isRefusal(answer)) throw new Error(answer.refused);
    return rulePreview.response.parse(answer);
  }
  const explanation = async (request: object) =>
    (await preview({ workflow: 'w1', ...request })).projects[0]?.explanation;

  /** A second project with the same workflow. */
  function second(grants: { administer?: boolean } | undefined, id = RPM) {
    site.setup.place({ id, key: `P${id}`, name: 'Remote Monitoring' });
    site.setup.transition(id, aTransition());
    if (grants) site.jira.grant('viktor-hale', id, grants);
  }

  it('shows the gates that guard the target, every gate to add, and what Jira would say', async () => {
    const privacy = aGate({ id: 'privacy', title: 'Privacy review', guards: ['2'], checklists: [] });
    site.store.tables.policies.set(TELE, aPolicy({ version: 4, gates: [aGate(), privacy] }));
    const signs = [
      'A clinical validator signs: Clinically validated',
      'A compliance officer signs after the clinical validator: Approved for release',
    ];
    const clinical = {
      id: 'clinical',
      title: 'Clinical validation',
      asks: ['Evidence list: 2 required items', ...signs],
    };
    expect(await preview({ workflow: 'w1', to: '3' })).toEqual({
      status: 'Done',
      hidden: 0,
      projects: [
        {
          id: TELE,
          key: 'TELE',
          name: 'Telehealth Platform',
          version: 4,
          guarding: [clinical],
          gates: [clinical, { id: 'privacy', title: 'Privacy review', asks: signs }],
          explanation:
            'Done is blocked by Clinical validation. 1) 2 required items are open in Evidence list: anyone who may edit the issue can answer them. 2) The clinical validator has not signed: a clinical validator signs. 3) The compliance officer has not signed: signs after the clinical validator. Open Compliance on TELE-1 to settle these.',
        },
      ],
    });
  });

  it.each([
    ['adds a gate', { to: '2', adds: ['clinical'] }, /^In Review is blocked by Clinical validation\./],
    [
      'adds a gate that does not exist',
      { to: '2', adds: ['typo'] },
      /names a gate that the policy does not have/,
    ],
    ['guards nothing', { to: '2' }, /^In Review is open: no gate guards it\.$/],
    ['leads nowhere that Jira tells', {}, /^Jira does not say yet where this transition leads/],
    [
      'leads nowhere that Jira tells, and adds a gate',
      { adds: ['clinical'] },
      /^This status is blocked by Clinical/,
    ],
  ])('explains a rule that %s', async (_what, request, expected) => {
    expect(await explanation(request)).toMatch(expected);
  });

  it.each([
    ['is for some issues only', aGate({ scope: { labels: ['phi'] } }), /blocked by Clinical validation/],
    [
      'asks for children',
      aGate({ checklists: [], signoffs: [], children: 'clinical' }),
      /1\) 1 child has not passed/,
    ],
    [
      'asks for a residual risk',
      aGate({ checklists: [], signoffs: [], risk: { atMost: 'low', resign: 'level' } }),
      /1\) Risk is not assessed yet, nobody has assessed it/,
    ],
    [
      'asks for a validated sprint',
      aGate({ checklists: [], signoffs: [], sprint: true }),
      /1\) The issue is in no sprint/,
    ],
    ['asks for nothing', aGate({ checklists: [], signoffs: [] }), /The gate asks for nothing/],
    [
      'requires nothing',
      aGate({ checklists: ['easy'], signoffs: [] }),
      /^Done is open: its gates require nothing\.$/,
    ],
  ])('explains a gate that %s', async (_what, gate, expected) => {
    const items = [anItem('first', { required: false })];
    const templates = [...aPolicy().templates, { id: 'easy', version: 1, title: 'Easy', items }];
    site.store.tables.policies.set(TELE, aPolicy({ gates: [gate], templates }));
    expect(await explanation({ to: '3' })).toMatch(expected);
  });

  it('says that a project without a policy stays blocked', async () => {
    site.store.tables.policies.clear();
    const { projects } = await preview({ workflow: 'w1', to: '3' });
    expect(projects).toEqual([expect.objectContaining({ version: null, guarding: [], gates: [] })]);
    expect(projects[0]?.explanation).toMatch(/^CareGate is not set up for this project/);
    expect(await explanation({})).toMatch(/^CareGate is not set up/);
  });

  it.each([
    ['browses', { administer: false }, 1],
    ['may not browse', undefined, 0],
  ])('only counts a project that the caller %s', async (_what, grants, hidden) => {
    second(grants);
    const answer = await preview({ workflow: 'w1', to: '3' });
    expect(answer.projects.map(({ id }) => id)).toEqual([TELE]);
    expect(answer.hidden).toBe(hidden);
  });

  it('takes the project that Jira’s page names instead of the workflow', async () => {
    second({ administer: true });
    const { projects } = await preview({ workflow: 'w1', project: RPM, to: '3' });
    expect(projects.map(({ id }) => id)).toEqual([RPM]);
    expect(site.setup.calls).toEqual(['project']);
  });

  it.each([
    ['a project that the caller may not browse', { project: RPM }, 0],
    ['a workflow that nobody uses', { workflow: 'w2' }, 0],
    ['neither', {}, 0],
  ])('shows nothing for %s', async (_what, request, hidden) => {
    expect(await preview({ to: '3', ...request })).toEqual({ status: null, projects: [], hidden });
  });

  it('tells nothing of any project to somebody who administers none', async () => {
    site.jira.signIn('jonas-weber');
    expect(await preview({ workflow: 'w1', to: '3' })).toEqual({ status: null, projects: [], hidden: 1 });
  });

  it('shows twenty projects, asks about fifty, and counts the others', async () => {
    for (let index = 0; index < 60; index += 1) second({ administer: true }, String(20000 + index));
    const { projects, hidden } = await preview({ workflow: 'w1' });
    expect([projects.length, hidden]).toEqual([20, 41]);
    expect(site.jira.calls.filter((method) => method === 'projectGrants')).toHaveLength(50);
  });

  it('throws when Jira does not answer', async () => {
    site.jira.fail('projectGrants');
    await expect(preview({ workflow: 'w1' })).rejects.toThrow();
  });
});
