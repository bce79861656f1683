import { getCoverage } from '../../../src/app/coverage/coverage';
import type { WorkflowTransition } from '../../../src/app/ports';
import { coverageGet } from '../../../src/contract/operations/coverageGet';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { aGate, aPolicy } from '../../support/policies';
import { aTransition, caller, coverageSite, TELE, type CoverageSite } from './site';

describe('coverage of the workflows of a project', () => {
  let site: CoverageSite;
  beforeEach(() => {
    site = coverageSite();
    site.store.tables.policies.set(TELE, aPolicy());
  });

  const ask = () => getCoverage(site.ports, { caller, projectId: TELE }, {});
  async function coverage() {
    const answer = await ask();
    if (isRefusal(answer)) throw new Error(answer.refused);
    return coverageGet.response.parse(answer);
  }
  async function only(transition: Partial<WorkflowTransition>) {
    site.setup.transition(TELE, aTransition(transition));
    return (await coverage()).statuses[0]?.transitions[0];
  }

  it('shows each guarded status with its gates and every way into it', async () => {
    const privacy = aGate({ id: 'privacy', title: 'Privacy review', guards: ['3', '2'] });
    site.store.tables.policies.set(TELE, aPolicy({ gates: [aGate(), privacy] }));
    site.setup.transition(
      TELE,
      aTransition(),
      aTransition({ id: '41', name: 'Reopen', to: '2', from: ['3'], carries: false, issueTypes: ['10002'] }),
      aTransition({ id: '11', name: 'Start', to: '1', from: ['2'] }),
    );
    expect(await coverage()).toEqual({
      readable: true,
      statuses: [
        {
          id: '3',
          name: 'Done',
          gates: [
            { id: 'clinical', title: 'Clinical validation' },
            { id: 'privacy', title: 'Privacy review' },
          ],
          transitions: [
            {
              workflow: { id: 'w1', name: 'Telehealth workflow' },
              id: '31',
              name: 'Done',
              kind: 'directed',
              from: ['In Review'],
              carries: true,
              adds: [],
              issueTypes: ['Story'],
              screenKnown: true,
              unreported: [],
            },
          ],
        },
        {
          id: '2',
          name: 'In Review',
          gates: [{ id: 'privacy', title: 'Privacy review' }],
          transitions: [
            expect.objectContaining({ id: '41', carries: false, from: ['Done'], issueTypes: ['Task'] }),
          ],
        },
      ],
      gone: [],
    });
  });

  it.each<[string, Partial<WorkflowTransition>, object]>([
    ['a transition without the rule', { carries: false }, { carries: false }],
    [
      'a rule that adds gates',
      { adds: ['clinical', 'other'] },
      { carries: true, adds: ['clinical', 'other'] },
    ],
    ['a global transition', { kind: 'global', from: [] }, { kind: 'global', from: [] }],
    ['a transition that creates', { kind: 'initial', from: [] }, { kind: 'initial', from: [] }],
    [
      'a status and a type without a name',
      { from: ['77'], issueTypes: ['88'] },
      { from: ['77'], issueTypes: ['88'] },
    ],
    ['a screen that Jira does not tell of', { screen: undefined }, { screenKnown: false, unreported: [] }],
  ])('shows %s', async (_what, transition, expected) => {
    expect(await only(transition)).toMatchObject(expected);
  });

  const float = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
  it.each<[string, Partial<WorkflowTransition>, { id: string; name: string }[]]>([
    ['the summary', { screen: ['summary', 'resolution'] }, [{ id: 'summary', name: 'Summary' }]],
    ['not the description, which Jira reports', { screen: ['description'] }, []],
    ['not what nobody signs for', { screen: ['duedate'] }, []],
    ['attachments', { screen: ['attachment'] }, [{ id: 'attachment', name: 'Attachments' }]],
    [
      'a custom field of another type',
      { screen: ['customfield_1'], types: { customfield_1: 'com.vendor:grid' } },
      [{ id: 'customfield_1', name: 'Clinical claim' }],
    ],
    ['not a number', { screen: ['customfield_1'], types: { customfield_1: float } }, []],
    [
      'a field whose name Jira does not know',
      { screen: ['reporter'] },
      [{ id: 'reporter', name: 'reporter' }],
    ],
  ])(
    'warns of material fields on the screen that the check is not told of: %s',
    async (_what, transition, expected) => {
      const material = ['summary', 'description', 'customfield_1', 'reporter'];
      site.store.tables.policies.set(TELE, aPolicy({ gates: [aGate({ material })] }));
      expect((await only(transition))?.unreported).toEqual(expected);
    },
  );

  it('looks at what the gates ask that the rule adds, and at no others', async () => {
    const added = aGate({ id: 'added', guards: ['1'], material: ['summary'], attachments: false });
    const other = aGate({ id: 'other', guards: ['1'], material: ['duedate'], attachments: false });
    const gates = [aGate({ material: [], attachments: false }), added, other];
    site.store.tables.policies.set(TELE, aPolicy({ gates }));
    const shown = await only({ screen: ['summary', 'duedate'], adds: ['added'] });
    expect(shown?.unreported.map(({ id }) => id)).toEqual(['summary']);
  });

  it('names the gates that guard a status which is not there any more', async () => {
    site.store.tables.policies.set(TELE, aPolicy({ gates: [aGate({ guards: ['3', '99'] })] }));
    site.setup.transition(TELE, aTransition());
    const { statuses, gone } = await coverage();
    expect(statuses.map(({ id }) => id)).toEqual(['3']);
    expect(gone).toEqual([{ gate: 'Clinical validation', status: '99' }]);
  });

  it('says that workflows cannot be read, and still what is guarded', async () => {
    const { readable, statuses } = await coverage();
    expect(readable).toBe(false);
    expect(statuses).toEqual([expect.objectContaining({ id: '3', name: 'Done', transitions: [] })]);
  });

  it('shows a guarded status that nothing leads into', async () => {
    site.setup.transition(TELE, aTransition({ to: '1' }));
    expect(await coverage()).toMatchObject({ readable: true, statuses: [{ id: '3', transitions: [] }] });
  });

  it.each([
    ['may not browse the project', 'mallory-quinn', { refused: 'not-found' }],
    [
      'may not administer it',
      'jonas-weber',
      { refused: 'no-permission', about: { permission: 'Administer Projects' } },
    ],
  ])('refuses somebody who %s, and reads nothing as the app', async (_who, accountId, expected) => {
    site.jira.signIn(accountId);
    expect(await ask()).toMatchObject(expected);
    expect(site.setup.calls).toEqual([]);
  });

  it('needs a policy', async () => {
    site.store.tables.policies.clear();
    expect(await ask()).toMatchObject({ refused: 'no-policy' });
  });

  it('throws when Jira does not answer', async () => {
    site.setup.fail('transitions');
    await expect(ask()).rejects.toThrow();
  });
});
