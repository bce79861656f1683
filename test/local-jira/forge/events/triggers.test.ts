import { FORGE_ALTERNATIVES } from '../../../../local-jira/forge/guesses';
import { InvocationFailed } from '../../../../local-jira/forge/runner/failure';
import { eventBench } from '../../../support/eventBench';

const UPDATED = 'avi:jira:updated:issue';
const SPRINT = 'avi:jira-software:closed:sprint';
const FUNCTIONS = [{ key: 'run', handler: 'index.run' }];

const listening = (events: unknown, more: object = {}, given = {}) =>
  eventBench({ function: FUNCTIONS, trigger: [{ key: 'on', function: 'run', events, ...more }] }, given);
const filtered = (filter: object) => listening([{ eventType: UPDATED, filter }]);

const ISSUE = {
  atlassianId: 'ada',
  selfGenerated: false,
  issue: { key: 'A-1', fields: { issuetype: { name: 'Story' }, labels: ['phi'] } },
  changelog: { id: '7', items: [{ field: 'status', from: '1', to: '2' }] },
};

describe('a filter expression', () => {
  it.each<[string, number]>([
    ["event.issue.fields.issuetype.name == 'Story'", 1],
    ["event.issue.fields.issuetype.name == 'Bug'", 0],
    ["event.issue.fields.labels.includes('phi')", 1],
    ["event.changelog.items.some(item => item.field == 'status' && item.to == '2')", 1],
    ["event.eventType == 'avi:jira:updated:issue' && event.atlassianId != 'bob'", 1],
    ["event.issue.key.startsWith('B')", 0],
  ])('%s lets %i of one event through', async (expression, count) => {
    const bench = filtered({ expression });
    bench.emit(ISSUE);
    await expect(bench.later()).resolves.toHaveLength(count);
    expect(bench.errors).toEqual([]);
  });

  it.each([
    [undefined, 0, 1],
    ['IGNORE', 0, 0],
    ['IGNORE_AND_LOG', 0, 1],
    ['RECEIVE', 1, 0],
    ['RECEIVE_AND_LOG', 1, 1],
  ])(
    'without an answer and with onError %s lets %i events through and logs %i lines',
    async (onError, count, logged) => {
      for (const expression of [
        'event.issue.parent.key == 1',
        'event.issue.key',
        'null',
        'event ==',
        'user.accountId',
      ]) {
        const bench = filtered({ expression, ...(onError === undefined ? {} : { onError }) });
        bench.emit(ISSUE);
        await expect(bench.later()).resolves.toHaveLength(count);
        expect(bench.errors).toHaveLength(logged);
      }
    },
  );

  it('is asked beside ignoreSelf', async () => {
    const bench = filtered({ ignoreSelf: true, expression: "event.issue.key == 'A-1'" });
    bench.emit({ ...ISSUE, selfGenerated: true });
    bench.emit({ ...ISSUE, atlassianId: 'caregate-app' });
    bench.emit(ISSUE);
    await expect(bench.later()).resolves.toHaveLength(1);
  });

  it('can stand beside the list of events, for all of them', async () => {
    const bench = listening([UPDATED, SPRINT], { filter: { expression: 'event.atlassianId == "ada"' } });
    bench.emit(ISSUE);
    bench.emit({ atlassianId: 'ada' }, SPRINT);
    bench.emit({ atlassianId: 'bob' }, SPRINT);
    await expect(bench.later()).resolves.toHaveLength(2);
  });

  it.each(['SOMETIMES', 5])('with onError %s is no manifest', (onError) => {
    expect(() => filtered({ expression: 'true', onError })).toThrow();
  });
});

test('sprint events reach those who listen, with what they carry', async () => {
  const bench = listening([SPRINT]);
  bench.emit({ sprint: { id: '4', state: 'closed' } }, SPRINT);
  const [event] = await bench.later();
  expect(event?.payload).toMatchObject({ eventType: SPRINT, sprint: { id: '4', state: 'closed' } });
});

test('an event over 200 kB reaches nobody', async () => {
  const bench = listening([UPDATED]);
  bench.emit({ text: 'x'.repeat(200_001) });
  await expect(bench.later()).resolves.toEqual([]);
});

describe('an event that is overtaken', () => {
  const order = (delivered: readonly { payload: Record<string, unknown> }[]) =>
    delivered.map(({ payload }) => payload.number);

  it('comes after the next one', async () => {
    const bench = listening([UPDATED]);
    bench.fault({ kind: 'reorder-event', path: 'updated', times: 1 });
    bench.emit({ number: 1 });
    await expect(bench.later(1_000)).resolves.toEqual([]);
    bench.emit({ number: 2 });
    expect(order(await bench.later(0))).toEqual([2]);
    expect(order(await bench.later(1_000))).toEqual([2, 1]);
  });

  it('comes three minutes late when there is no next one', async () => {
    const bench = listening([UPDATED]);
    bench.fault({ kind: 'reorder-event', times: 1 });
    bench.emit({ number: 1 });
    await expect(bench.later(179_000)).resolves.toEqual([]);
    expect(order(await bench.later(1_000))).toEqual([1]);
  });

  it('can come twice and late as well', async () => {
    const bench = listening([UPDATED]);
    bench.fault({ kind: 'reorder-event', times: 1 });
    bench.fault({ kind: 'duplicate-event', times: 1 });
    bench.emit({ number: 1 });
    bench.emit({ number: 2 });
    expect(order(await bench.later(2_000))).toEqual([2, 1, 1]);
  });
});

describe('a delivery that fails', () => {
  const broken = () => Promise.reject(new InvocationFailed('app-error', 'bug'));

  it('of a function that throws is not repeated, as far as is known', async () => {
    const bench = listening([UPDATED]);
    bench.answer = broken;
    bench.emit();
    await bench.later();
    await expect(bench.later(3_600_000)).resolves.toHaveLength(1);
  });

  it('of a function that throws is repeated four times, should the platform do so', async () => {
    const bench = listening([UPDATED], {}, { guesses: { thrownEvent: FORGE_ALTERNATIVES.thrownEvent } });
    bench.answer = broken;
    bench.emit();
    for (let round = 0; round < 8; round += 1) await bench.later(900_000);
    expect(bench.delivered).toHaveLength(5);
  });

  it('is repeated as the function asks, with what it wants to be told', async () => {
    const bench = listening([UPDATED]);
    bench.answer = ({ payload }) =>
      'retryContext' in payload
        ? undefined
        : { _retry: true, retryOptions: { retryAfter: 5_000, retryData: { at: 1 } } };
    bench.emit();
    await bench.later();
    await expect(bench.later(899_000)).resolves.toHaveLength(1);
    const [, again] = await bench.later(1_000);
    expect(again?.payload.retryContext).toEqual({
      ...{ retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST' },
      retryData: { at: 1 },
    });
  });

  it('forgets data of over 4 KB', async () => {
    const bench = listening([UPDATED]);
    bench.answer = ({ payload }) =>
      'retryContext' in payload
        ? undefined
        : { _retry: true, retryOptions: { retryData: 'x'.repeat(4_097) } };
    bench.emit();
    await bench.later();
    const [, again] = await bench.later(1_000);
    expect(again?.payload.retryContext).toEqual({ retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST' });
  });
});

test.each([
  ['present', { id: '7', items: ISSUE.changelog.items }],
  ['absent', { items: ISSUE.changelog.items }],
] as const)('the id of the changelog is %s', async (changelogId, changelog) => {
  const bench = listening([UPDATED], {}, { guesses: { changelogId } });
  bench.emit(ISSUE);
  const [event] = await bench.later();
  expect(event?.payload.changelog).toEqual(changelog);
});
