import fc from 'fast-check';
import type { AgileSite } from '../../../support/agileSite';
import { createAgileSite } from '../../../support/agileSite';

const J = 'jonas-weber';
const KEYS = ['TELE-1', 'TELE-2', 'TELE-3', 'TELE-4', 'TELE-5', 'TELE-6'];
const SPRINTS = [1, 2, 3];

const keyOf = fc.constantFrom(...KEYS);
const sprintOf = fc.constantFrom(...SPRINTS);
const several = fc.uniqueArray(keyOf, { minLength: 1, maxLength: 3 });

const action = fc.oneof(
  fc.record({ kind: fc.constant('sprint' as const), issues: several, to: sprintOf }),
  fc.record({ kind: fc.constant('backlog' as const), issues: several }),
  fc.record({ kind: fc.constant('rank' as const), issues: several, beside: keyOf, after: fc.boolean() }),
  fc.record({ kind: fc.constant('start' as const), to: sprintOf }),
  fc.record({ kind: fc.constant('complete' as const), to: sprintOf }),
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

/** What boards would hold, kept by hand: one order of issues, the open sprint and the past ones of each. */
class Expected {
  order = [...KEYS];
  open = new Map<string, number>();
  past = new Map<string, number[]>(KEYS.map((key) => [key, []]));
  state = new Map<number, 'future' | 'active' | 'closed'>(SPRINTS.map((id) => [id, 'future']));

  in(sprint: number): string[] {
    return this.order.filter((key) => this.open.get(key) === sprint || this.past.get(key)?.includes(sprint));
  }

  backlog(): string[] {
    return this.order.filter((key) => !this.open.has(key));
  }

  apply(one: Action): boolean {
    if (one.kind === 'backlog') one.issues.forEach((key) => this.open.delete(key));
    else if (one.kind === 'rank') return this.rank(one.issues, one.beside, one.after);
    else if (one.kind === 'sprint') return this.move(one.issues, one.to);
    else return this.change(one.kind, one.to);
    return true;
  }

  private move(issues: string[], to: number): boolean {
    if (this.state.get(to) === 'closed') return false;
    issues.forEach((key) => this.open.set(key, to));
    return true;
  }

  private rank(issues: string[], beside: string, after: boolean): boolean {
    if (issues.includes(beside)) return false;
    const rest = this.order.filter((key) => !issues.includes(key));
    rest.splice(rest.indexOf(beside) + Number(after), 0, ...issues);
    this.order = rest;
    return true;
  }

  private change(kind: 'start' | 'complete', id: number): boolean {
    const [from, to] = kind === 'start' ? (['future', 'active'] as const) : (['active', 'closed'] as const);
    if (this.state.get(id) === to) return true;
    const taken = kind === 'start' && [...this.state.values()].includes('active');
    if (this.state.get(id) !== from || taken) return false;
    this.state.set(id, to);
    if (to === 'closed')
      this.order.filter((key) => this.open.get(key) === id).forEach((key) => this.leave(key, id));
    return true;
  }

  private leave(key: string, id: number): void {
    this.open.delete(key);
    this.past.get(key)?.push(id);
  }
}

async function perform(site: AgileSite, one: Action): Promise<number> {
  const send = async (method: string, path: string, body: object) =>
    (await site.rest(J, method, `agile/1.0/${path}`, body)).status;
  switch (one.kind) {
    case 'sprint':
      return send('POST', `sprint/${one.to}/issue`, { issues: one.issues });
    case 'backlog':
      return send('POST', 'backlog/issue', { issues: one.issues });
    case 'rank': {
      const side = one.after ? 'rankAfterIssue' : 'rankBeforeIssue';
      return send('PUT', 'issue/rank', { issues: one.issues, [side]: one.beside });
    }
    case 'start':
    case 'complete':
      return send('POST', `sprint/${one.to}`, { state: one.kind === 'start' ? 'active' : 'closed' });
  }
}

test('after any moves, boards hold what the moves say, in the order the ranking says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 15 }), async (actions) => {
      const site = createAgileSite();
      for (const _key of KEYS) await site.add();
      for (const id of SPRINTS) await site.addSprint(`Sprint ${id}`);
      const expected = new Expected();
      for (const one of actions) {
        const status = await perform(site, one);
        expect([one, status < 400]).toEqual([one, expected.apply(one)]);
      }
      expect(await site.keys('board/1/issue')).toEqual(expected.order);
      expect(await site.keys('board/1/backlog')).toEqual(expected.backlog());
      for (const id of SPRINTS)
        expect([id, await site.keys(`sprint/${id}/issue`)]).toEqual([id, expected.in(id)]);
    }),
    { numRuns: 15 },
  );
});

test('epics are not on a board for sprints, and done issues not on its backlog', async () => {
  const site = createAgileSite();
  await site.add({ issuetype: { name: 'Epic' } });
  const [story, done] = [await site.add({ parent: { key: 'TELE-1' } }), await site.add()];
  for (const id of ['11', '21', '31'])
    await site.call(J, 'POST', `/issue/${done}/transitions`, { transition: { id } });
  expect(await site.keys('board/1/issue')).toEqual([story, done]);
  expect(await site.keys('board/1/backlog')).toEqual([story]);
  expect(await site.keys('board/1/epic/none/issue')).toEqual([done]);
  expect(await site.keys('board/1/epic/TELE-1/issue')).toEqual([story]);
  expect(await site.keys('epic/TELE-1/issue')).toEqual([story]);
});

test('the work for a long list reads every issue a fixed number of times', async () => {
  const site = createAgileSite();
  const { issues } = site.jira.model.core.tables;
  const whole = vi.spyOn(issues, 'entries');
  const reads = async (path: string): Promise<number> => {
    whole.mockClear();
    await site.rest(J, 'GET', `agile/1.0/${path}`);
    return whole.mock.calls.length;
  };
  for (let times = 0; times < 30; times += 1) await site.addSprint(`Sprint ${times}`);
  for (let times = 0; times < 40; times += 1) await site.add({ customfield_10020: 1 + (times % 30) });
  for (const path of ['board/1/sprint', 'sprint/1/issue', 'board/1/backlog', 'board/1/issue'])
    expect([path, (await reads(path)) <= 2]).toEqual([path, true]);
  whole.mockClear();
  const all = Array.from({ length: 40 }, (_, at) => `TELE-${at + 1}`);
  await site.rest(J, 'POST', 'agile/1.0/sprint/2/issue', { issues: all });
  expect(whole.mock.calls.length).toBeLessThan(3);
});
