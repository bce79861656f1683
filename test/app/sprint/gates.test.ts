import { decideTransition } from '../../../src/app/decideTransition';
import { explainGates } from '../../../src/app/explainGates';
import { getIssue } from '../../../src/app/getIssue';
import { forInvocation } from '../../../src/app/invocation';
import { observeIssueUpdate } from '../../../src/app/observeIssueUpdate';
import { projectIssue } from '../../../src/app/projection/project';
import type { IssueFacts } from '../../../src/domain/gate/facts';
import type { Gate, Policy } from '../../../src/domain/policy/schema';
import { isRefusal } from '../../../src/domain/shared/refusal';
import { aGate } from '../../support/policies';
import { aSprintPolicy } from '../../support/sprintStory';
import { done, PROJECT, SprintSite } from './site';

const MINUTE = 60_000;

/** Guards status 4 and asks for nothing but the sprint; `more` are further gates. */
const release = (rules: Partial<Gate> = {}) =>
  aGate({
    ...{ id: 'release', title: 'Release', guards: ['4'], sprint: true, checklists: [], signoffs: [] },
    ...rules,
  });

function askingPolicy(...more: Gate[]): Policy {
  const policy = aSprintPolicy();
  const statuses = [...policy.statuses, { id: '4', name: 'Released' }];
  return { ...policy, statuses, gates: [...policy.gates, release(), ...more] };
}

async function askedSite(policy = askingPolicy()): Promise<SprintSite> {
  const site = new SprintSite(policy);
  site.issue('101');
  site.issue('102', 'irrelevant');
  done(await site.open());
  return site;
}

const move = (site: SprintSite, key = 'TELE-101', to = '4') =>
  decideTransition(forInvocation(site.ports), {
    ...{ issueKey: key, from: '3', to, modifiedFields: {}, requiredGates: [] },
  });

const codes = async (site: SprintSite, key?: string) => {
  const answer = await move(site, key);
  return answer.open ? [] : (answer.refused?.refused.flatMap((gate) => gate.codes) ?? []);
};

describe('a gate that asks for the sprint', () => {
  test('opens when the sprint is validated, and shuts with the next edit', async () => {
    const site = await askedSite();
    expect(await codes(site)).toEqual(['sprint-not-validated']);
    await site.signAll();
    expect(await move(site)).toEqual({ open: true });
    site.edit('101', 'Suggest two steps');
    expect(await codes(site)).toEqual(['sprint-not-validated']);
  });

  test('says how far the sprint is and when that was worked out', async () => {
    const site = await askedSite();
    site.issue('103', 'open');
    const answer = await move(site);
    expect(answer.open ? '' : answer.text).toBe(
      'Released is blocked by Release. 1) TELE Sprint 14 is not validated yet: the sprint is signed as a whole when every relevant issue is validated. Open Compliance on TELE-101 to settle these.',
    );
    const explained = await explainGates(site.ports, { ...site.place('ruth'), issueId: '101' }, {});
    if (isRefusal(explained)) throw new Error(explained.refused);
    const reasons = explained.decisions.flatMap(({ gates }) => gates.flatMap((gate) => gate.reasons));
    expect(reasons).toContainEqual({
      ...{ code: 'sprint-not-validated', sprint: '12', name: 'TELE Sprint 14', validated: 1, relevant: 2 },
      computedAt: site.ports.now(),
    });
  });

  test('counts for issues of the sprint that are not relevant to it, too', async () => {
    const site = await askedSite();
    expect(await codes(site, 'TELE-102')).toEqual(['sprint-not-validated']);
  });

  test('asks for every open sprint of the issue; of closed ones for the one that was completed last', async () => {
    const site = await askedSite();
    await site.signAll();
    const { sprintSource } = site.ports;
    const other = { id: '13', name: 'TELE Sprint 13', board: '7' };
    sprintSource.plan(PROJECT, { ...other, phase: 'closed', complete: '2026-11-20T08:00:00.000Z' });
    sprintSource.add('13', ['101']);
    expect(await move(site)).toEqual({ open: true });
    sprintSource.plan(PROJECT, { ...other, phase: 'active' });
    expect(await codes(site)).toEqual(['sprint-not-validated']);
    sprintSource.plan(PROJECT, { ...other, phase: 'closed', complete: '2026-11-21T08:00:00.000Z' });
    site.plan({ phase: 'closed', complete: '2026-11-21T09:00:00.000Z' });
    expect(await move(site)).toEqual({ open: true });
    site.plan({ phase: 'closed', complete: '2026-11-21T07:00:00.000Z' });
    expect(await codes(site)).toEqual(['sprint-not-validated']);
  });

  test('is shut for an issue that was never in a sprint, and where that is not known', async () => {
    const site = await askedSite();
    site.issue('104', 'passed', {}, '');
    expect(await codes(site, 'TELE-104')).toEqual(['sprint-none']);
    const odd = [{ id: 'x', boardId: 7, state: 'active', name: 'Odd' }];
    site.ports.jira.put({ ...site.ports.jira.inside.issue('104')!, fields: { customfield_10020: odd } });
    expect(await codes(site, 'TELE-104')).toEqual(['sprint-unknown']);
  });

  test('reads no other field for the sprint field, whatever another app writes into it', async () => {
    const site = await askedSite();
    await site.signAll();
    site.issue('104', 'passed', {}, '');
    const put = (id: string, customfield_900: IssueFacts['fields'][string]) => {
      const facts = site.ports.jira.inside.issue(id)!;
      site.ports.jira.put({ ...facts, fields: { ...facts.fields, customfield_900 } });
    };
    put('104', [{ id: 12, boardId: 7, state: 'active', name: 'TELE Sprint 14' }]);
    expect(await codes(site, 'TELE-104')).toEqual(['sprint-none']);
    put('101', [{ id: 99, boardId: 7, state: 'active', name: 'Never validated' }]);
    expect(await move(site)).toEqual({ open: true });
  });

  test('is shut while a search does not know yet that the issue is in the sprint', async () => {
    const site = await askedSite();
    await site.signAll();
    const { sprintSource } = site.ports;
    const issuesOf = sprintSource.issuesOf.bind(sprintSource);
    vi.spyOn(sprintSource, 'issuesOf').mockImplementation(async (...asked) => {
      const found = await issuesOf(...asked);
      return { ...found, ids: found.ids.filter((id) => id !== '102') };
    });
    expect(await codes(site, 'TELE-102')).toEqual(['sprint-unknown']);
  });

  test('blocks by failing when Jira does not answer', async () => {
    const site = await askedSite();
    site.ports.sprintSource.fail('issues');
    await expect(move(site)).rejects.toThrow();
  });

  test('is asked of children as well, each sprint once', async () => {
    const epic = aGate({
      ...{ id: 'epic', title: 'Epic closed', guards: ['5'], scope: { issueTypes: ['9000'] } },
      ...{ checklists: [], signoffs: [], children: 'release' },
    });
    const site = await askedSite(askingPolicy(epic));
    site.issue('9000', 'irrelevant', { key: 'TELE-9000', issueTypeId: '9000' }, '');
    for (const id of ['101', '102']) site.ports.issues.child('TELE-9000', id);
    const closed = () => move(site, 'TELE-9000', '5');
    expect(await closed()).toMatchObject({ open: false });
    await site.signAll();
    site.ports.sprintSource.calls.length = 0;
    expect(await closed()).toEqual({ open: true });
    expect(site.ports.sprintSource.calls).toEqual(['fields', 'issuesOf', 'issues']);
  });
});

describe('a move that is looked at after it happened', () => {
  const moved = (site: SprintSite) => {
    const facts = site.ports.jira.inside.issue('101')!;
    const change = { history: '900', at: site.ports.now(), by: 'ruth', field: 'status', from: '3', to: '4' };
    const next: IssueFacts = { ...facts, statusId: '4', changes: [...facts.changes, change] };
    site.ports.jira.put(next);
  };
  const told = (site: SprintSite) =>
    [...site.ports.store.tables.entries.values()]
      .filter(({ chain }) => chain === 'issue-101')
      .map(({ bytes }) => (JSON.parse(bytes) as { type: string }).type)
      .filter((type) => type.startsWith('gate-'));

  test('passed on a validated sprint, also when more was signed since', async () => {
    const site = await askedSite();
    await site.signAll();
    moved(site);
    site.ports.advance(MINUTE);
    await observeIssueUpdate(site.ports, { issueId: '101' });
    expect(told(site)).toEqual(['gate-passed']);
  });

  test('was a bypass when everybody signed only afterwards, and when nobody did', async () => {
    for (const signsLater of [true, false]) {
      const site = await askedSite();
      moved(site);
      site.ports.advance(MINUTE);
      if (signsLater) await site.signAll();
      await observeIssueUpdate(site.ports, { issueId: '101' });
      expect(told(site)).toEqual(['gate-bypassed']);
    }
  });

  test('cannot be told when the sprint was signed and changed since', async () => {
    const site = await askedSite();
    await site.signAll();
    moved(site);
    site.ports.advance(MINUTE);
    site.edit('101', 'Suggest two steps');
    await observeIssueUpdate(site.ports, { issueId: '101' });
    const entry = [...site.ports.store.tables.entries.values()].find(({ bytes }) =>
      bytes.includes('gate-bypassed'),
    );
    expect(entry?.bytes).toContain('sprint-unknown');
  });
});

describe('the panel and lists', () => {
  const view = async (site: SprintSite, issueId = '101') => {
    const answer = await getIssue(forInvocation(site.ports), { ...site.place('ruth'), issueId }, {});
    if (isRefusal(answer)) throw new Error(answer.refused);
    return answer;
  };

  test('the panel has a line for each open sprint, in the calls of one look', async () => {
    const site = await askedSite();
    site.issue('103', 'open');
    site.ports.sprintSource.calls.length = 0;
    const { sprints, gates } = await view(site);
    expect(sprints).toEqual([{ id: '12', name: 'TELE Sprint 14', passed: 1, relevant: 2, validated: false }]);
    expect(gates.find(({ id }) => id === 'release')?.outcome).toBe('blocked');
    expect(site.ports.sprintSource.calls).toEqual(['fields', 'issuesOf', 'issues']);
    site.plan({ phase: 'closed', complete: '2026-11-21T09:00:00.000Z' });
    expect((await view(site)).sprints).toBeUndefined();
  });

  test('the panel asks nothing about sprints where the policy does not, or the issue is in none', async () => {
    const { sprint: _, ...rest } = aSprintPolicy();
    const site = new SprintSite(rest);
    site.issue('101');
    expect((await view(site)).sprints).toBeUndefined();
    const asking = new SprintSite();
    asking.issue('101', 'passed', {}, '');
    expect((await view(asking)).sprints).toBeUndefined();
    expect([...site.ports.sprintSource.calls, ...asking.ports.sprintSource.calls]).toEqual([]);
  });

  test('the panel is shown when Jira does not say what the sprint holds', async () => {
    const site = await askedSite();
    site.ports.sprintSource.fail('issuesOf');
    const { sprints, gates } = await view(site);
    expect(sprints).toBeUndefined();
    expect(gates.find(({ id }) => id === 'release')?.reasons.map(({ reason }) => reason.code)).toEqual([
      'sprint-unknown',
    ]);
  });

  test('boards show what was recorded, and issues are projected again when that changes', async () => {
    const site = await askedSite();
    await projectIssue(site.ports, '102');
    expect((await site.ports.projections.load('102'))?.state).toBe('blocked');
    site.ports.sprintSource.calls.length = 0;
    await projectIssue(site.ports, '102');
    expect(site.ports.sprintSource.calls).toEqual([]);
    await site.signAll();
    expect(site.ports.projected).toEqual(expect.arrayContaining(['101', '102']));
    await projectIssue(site.ports, '102');
    expect((await site.ports.projections.load('102'))?.state).toBe('passed');
  });
});
