import { decideTransition } from '../../src/app/decideTransition';
import { explainGates } from '../../src/app/explainGates';
import { getIssue } from '../../src/app/getIssue';
import { observeIssueUpdate } from '../../src/app/observeIssueUpdate';
import { projectIssue } from '../../src/app/projection/project';
import type { Gate, Policy } from '../../src/domain/policy/schema';
import type { IssueFacts } from '../../src/domain/gate/facts';
import { isRefusal } from '../../src/domain/shared/refusal';
import { aChange } from '../support/facts';
import { aGate, aPolicy } from '../support/policies';
import { passedStory, Story } from '../support/story';
import { answered, benchPorts, put, type BenchPorts } from './projection/bench';

const EPIC = '9000';
/** Epics ask their children for the gate `clinical`; so do the children of types 9000 theirs. */
const epicGate = (rules: Partial<Gate> = {}) =>
  aGate({
    ...{ id: 'epic', title: 'Epic closed', guards: ['3'], scope: { issueTypes: ['9000'] } },
    ...{ checklists: [], signoffs: [], children: 'clinical', ...rules },
  });
const storyGate = aGate({ scope: { issueTypes: ['10001'] }, guards: ['3'] });
const policy = (gates: Gate[] = [epicGate(), storyGate]): Policy => aPolicy({ gates });

const move = (ports: BenchPorts, key = 'EPIC-1') =>
  decideTransition(ports, { issueKey: key, from: '2', to: '3', modifiedFields: {}, requiredGates: [] });

const epicFacts = (facts: Partial<IssueFacts> = {}) => ({
  id: EPIC,
  key: 'EPIC-1',
  issueTypeId: '9000',
  ...facts,
});

function epic(rules = policy(), facts: Partial<IssueFacts> = {}): BenchPorts {
  const ports = benchPorts();
  put(ports, new Story(rules, epicFacts(facts)));
  return ports;
}

/** A child of an issue, passed or not. */
function child(
  ports: BenchPorts,
  id: string,
  state: 'passed' | 'open',
  given: { facts?: Partial<IssueFacts>; of?: string; policy?: Policy } = {},
): void {
  const facts = { id, key: `TELE-${id}`, ...given.facts };
  const rules = given.policy ?? policy();
  put(ports, state === 'passed' ? passedStory(rules, facts) : answered(rules, facts));
  ports.issues.child(given.of ?? 'EPIC-1', id);
}

const reads = (ports: BenchPorts) => ports.jira.calls.filter((call) => call === 'issue').length;

describe('a transition whose gate asks for the children', () => {
  test('is open when all of them have passed', async () => {
    const ports = epic();
    child(ports, '1', 'passed');
    child(ports, '2', 'passed');
    expect(await move(ports)).toEqual({ open: true });
    expect(ports.issues.calls).toEqual(['childrenOf']);
  });

  test('is open without children', async () => {
    expect(await move(epic())).toEqual({ open: true });
  });

  test('counts those that have not, and names none', async () => {
    const ports = epic();
    child(ports, '1', 'open');
    child(ports, '2', 'passed');
    child(ports, '3', 'open');
    const answer = await move(ports);
    expect(answer).toMatchObject({
      open: false,
      refused: { refused: [{ gate: 'epic', codes: ['children-not-passed'] }] },
    });
    expect(answer.open ? '' : answer.text).toBe(
      'Done is blocked by Epic closed. 1) 2 children have not passed Clinical validation: Compliance on each child says what it lacks. Open Compliance on EPIC-1 to settle these.',
    );
  });

  test('takes a child to which the gate does not apply as passed', async () => {
    const ports = epic();
    child(ports, '1', 'open', { facts: { issueTypeId: '10009' }, policy: policy() });
    ports.store.tables.records.clear();
    expect(await move(ports)).toEqual({ open: true });
  });

  test('asks the policy of the project that the child is in', async () => {
    const ports = epic();
    const elsewhere = { projectId: '20000' };
    child(ports, '1', 'passed', { facts: elsewhere, policy: aPolicy({ projectId: '20000' }) });
    expect(await move(ports)).toEqual({ open: true });
    ports.store.tables.policies.set(
      '20000',
      aPolicy({ projectId: '20000', gates: [aGate({ id: 'other' })] }),
    );
    expect(await move(ports)).toMatchObject({ open: false });
    ports.store.tables.policies.delete('20000');
    expect(await move(ports)).toMatchObject({ open: false });
  });

  test.each([
    [
      'there are over a hundred',
      (ports: BenchPorts) => {
        for (let id = 1; id <= 101; id += 1) ports.issues.child('EPIC-1', String(id));
      },
    ],
    [
      'one cannot be read',
      (ports: BenchPorts) => {
        child(ports, '1', 'passed');
        ports.issues.child('EPIC-1', '404');
      },
    ],
  ])('is shut when %s', async (_, arrange) => {
    const ports = epic();
    arrange(ports);
    expect(await move(ports)).toMatchObject({
      open: false,
      text: expect.stringContaining('The children could not be checked'),
      refused: { refused: [{ codes: ['children-unknown'] }] },
    });
  });

  test.each(['childrenOf'] as const)(
    'throws when Jira does not answer %s: the caller blocks',
    async (method) => {
      const ports = epic();
      ports.issues.fail(method);
      await expect(move(ports)).rejects.toThrow();
    },
  );

  test('costs nothing where no gate asks', async () => {
    const ports = benchPorts();
    put(ports, passedStory(policy(), { key: 'TELE-1' }));
    expect(await move(ports, 'TELE-1')).toEqual({ open: true });
    expect([reads(ports), ports.issues.calls]).toEqual([1, []]);
  });
});

describe('children of children', () => {
  const nested = policy([
    epicGate({ id: 'clinical', title: 'All the way down', scope: { issueTypes: ['9000'] } }),
  ]);

  /** A line of issues that each ask the next, `levels` below the epic; the last has passed or not. */
  function line(levels: number, last: 'leaf' | 'open'): BenchPorts {
    const ports = epic(nested);
    let parent = 'EPIC-1';
    for (let level = 1; level <= levels; level += 1) {
      const id = String(100 + level);
      const isLast = level === levels;
      const issueTypeId = isLast && last === 'leaf' ? '10001' : '9000';
      put(ports, new Story(nested, { id, key: `SUB-${id}`, issueTypeId }));
      ports.issues.child(parent, id);
      parent = `SUB-${id}`;
    }
    if (last === 'open') ports.issues.child(parent, '404');
    return ports;
  }

  test.each([
    [1, 'leaf', true],
    [3, 'leaf', true],
    [2, 'open', false],
    [4, 'leaf', false],
  ] as const)('are looked at to a depth of three: %i levels ending in %s', async (levels, last, open) => {
    expect((await move(line(levels, last))).open).toBe(open);
  });

  test('are no more than three hundred in all', async () => {
    const ports = epic(nested);
    for (let id = 1; id <= 4; id += 1) {
      put(ports, new Story(nested, { id: String(id), key: `SUB-${id}`, issueTypeId: '9000' }));
      ports.issues.child('EPIC-1', String(id));
      for (let below = 0; below < 80; below += 1) {
        const leaf = String(id * 1000 + below);
        put(ports, new Story(nested, { id: leaf, key: `LEAF-${leaf}` }));
        ports.issues.child(`SUB-${id}`, leaf);
      }
    }
    expect((await move(ports)).open).toBe(false);
  });
});

describe('people', () => {
  const place = { caller: { accountId: 'jonas', accountType: 'licensed' }, issueId: EPIC };

  function seen(): BenchPorts {
    const ports = epic();
    child(ports, '1', 'open');
    child(ports, '2', 'open', { facts: { projectId: '20000' }, policy: aPolicy({ projectId: '20000' }) });
    ports.jira.signIn('jonas');
    ports.jira.grant('jonas', '10000', { edit: true });
    return ports;
  }

  test('are shown how many, and only those that they may browse', async () => {
    const ports = seen();
    const view = await getIssue(ports, place, {});
    const explained = await explainGates(ports, place, {});
    if (isRefusal(view) || isRefusal(explained)) throw new Error('refused');
    const reason = { code: 'children-not-passed', count: 2, children: ['1'] };
    expect(view.gates[0]?.reasons[0]).toMatchObject({ title: '2 children have not passed', reason });
    expect(view.nextStep).toMatchObject({ kind: 'wait', title: '2 children have not passed' });
    expect(explained.decisions[0]?.gates[0]?.reasons[0]).toMatchObject(reason);
    expect(JSON.stringify(explained)).not.toContain('"2"');
  });

  test('are shown that it is not known when Jira does not answer', async () => {
    const ports = seen();
    ports.issues.fail('childrenOf');
    const view = await getIssue(ports, place, {});
    if (isRefusal(view)) throw new Error('refused');
    expect(view.gates[0]?.reasons).toMatchObject([{ title: 'The children could not be checked' }]);
  });
});

describe('after the fact', () => {
  const AT = '2026-11-20T12:00:00.000Z';
  /** Hours after the move. */
  const later = (story: Story): Story => {
    Object.assign(story, { minute: 600 });
    return story;
  };
  const moved = () => [aChange({ history: '900', at: AT, field: 'status', from: '2', to: '3' })];
  const told = (ports: BenchPorts) =>
    [...ports.store.tables.entries.values()]
      .filter(({ chain }) => chain === `issue-${EPIC}`)
      .map(({ bytes }) => JSON.parse(bytes));

  test('a move past a child that had not passed is a bypass', async () => {
    const ports = epic(policy(), { statusId: '3', changes: moved() });
    child(ports, '1', 'open');
    expect(await observeIssueUpdate(ports, { issueId: EPIC })).toEqual({ entries: 1, bypassed: 1 });
    expect(told(ports)).toMatchObject([
      { type: 'gate-bypassed', payload: { reasons: [{ code: 'children-not-passed', children: ['1'] }] } },
    ]);
  });

  test('is judged by the children as they were: what one lost since is no bypass', async () => {
    const ports = epic(policy(), { statusId: '3', changes: moved() });
    const story = later(passedStory(policy(), { id: '1', key: 'TELE-1' }));
    story.revoke('amara', story.record.signoffs[0]!.seq);
    put(ports, story);
    ports.issues.child('EPIC-1', '1');
    expect(await observeIssueUpdate(ports, { issueId: EPIC })).toEqual({ entries: 1, bypassed: 0 });
    expect((await move(ports)).open).toBe(false);
  });

  test('and what one gained since does not make it right', async () => {
    const ports = epic(policy(), { statusId: '3', changes: moved() });
    const story = later(answered(policy(), { id: '1', key: 'TELE-1' }));
    story.sign('amara', 'validator');
    story.sign('helen', 'officer');
    put(ports, story);
    ports.issues.child('EPIC-1', '1');
    expect((await move(ports)).open).toBe(true);
    expect(await observeIssueUpdate(ports, { issueId: EPIC })).toEqual({ entries: 1, bypassed: 1 });
  });

  test('trouble asks for the event again instead of telling of a bypass', async () => {
    const ports = epic(policy(), { statusId: '3', changes: moved() });
    ports.issues.fail('childrenOf');
    await expect(observeIssueUpdate(ports, { issueId: EPIC })).rejects.toThrow();
    expect(told(ports)).toEqual([]);
  });

  test('the projection of the epic counts what its children lack', async () => {
    const ports = epic();
    child(ports, '1', 'open');
    await projectIssue(ports, EPIC);
    expect(ports.issues.shown.get(EPIC)).toMatchObject({ text: 'Blocked: 1 missing' });
  });
});
