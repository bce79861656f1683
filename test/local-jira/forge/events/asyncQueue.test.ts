import { eventBench } from '../../../support/eventBench';

const modules = (timeoutSeconds?: number) => ({
  function: [{ key: 'run', handler: 'index.run', ...(timeoutSeconds ? { timeoutSeconds } : {}) }],
  consumer: [{ key: 'worker', queue: 'work', function: 'run' }],
});

const numbers = (bench: ReturnType<typeof eventBench>) => bench.delivered.map(({ payload }) => payload.body);
const event = (number: number, more: object = {}) => ({ body: { number }, ...more });

test('events wait as long as they asked', async () => {
  const bench = eventBench(modules());
  bench.push([event(1, { delayInSeconds: 900 }), event(2)]);
  await bench.later();
  expect(numbers(bench)).toEqual([{ number: 2 }]);
  await bench.later(899_000);
  expect(numbers(bench)).toEqual([{ number: 2 }]);
  await bench.later(1_000);
  expect(numbers(bench)).toEqual([{ number: 2 }, { number: 1 }]);
});

test.each([901, -1, '5'])('a delay of %s is refused', (delayInSeconds) => {
  expect(() => eventBench(modules()).push([event(1, { delayInSeconds })])).toThrow();
});

test.each([
  ['no event', [], undefined, 400],
  ['51 events', Array.from({ length: 51 }, (_, at) => event(at)), undefined, 400],
  ['over 200 KB', [{ body: { text: 'x'.repeat(205_000) } }], undefined, 413],
  ['over 100 KB for a consumer that runs long', [{ body: { text: 'x'.repeat(103_000) } }], 900, 413],
])('a push of %s is refused', async (_name, payload, timeoutSeconds, status) => {
  const bench = eventBench(modules(timeoutSeconds));
  expect(bench.push(payload)).toMatchObject({ status });
  await expect(bench.later()).resolves.toEqual([]);
});

test('100 KB are enough for a consumer that does not run long', () => {
  expect(eventBench(modules()).push([{ body: { text: 'x'.repeat(103_000) } }])).toBeUndefined();
});

test('a queue that nobody consumes is refused', () => {
  expect(eventBench(modules()).push([event(1)], 'other')).toMatchObject({ status: 404 });
});

test('the 501st event of a minute is refused, and let through a minute later', () => {
  const bench = eventBench(modules());
  const fifty = Array.from({ length: 50 }, (_, at) => event(at));
  for (let push = 0; push < 10; push += 1) expect(bench.push(fifty)).toBeUndefined();
  expect(bench.push([event(1)])).toMatchObject({ status: 429 });
  bench.clock.advance(60_000);
  expect(bench.push([event(1)])).toBeUndefined();
});

test('a cycle of a thousand pushes is cut', () => {
  const bench = eventBench(modules());
  const push = (depth: number) =>
    bench.events.queue.publish({ queueName: 'work', jobId: 'job', payload: [event(1)] }, depth);
  expect(push(999)).toBeUndefined();
  expect(push(1_000)).toMatchObject({ status: 405 });
});

describe('events with a concurrency key', () => {
  const most = async (concurrency: (number: number) => object | undefined) => {
    const bench = eventBench(modules());
    let [running, highest] = [0, 0];
    bench.answer = async () => {
      running += 1;
      highest = Math.max(highest, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    bench.push([1, 2, 3, 4, 5, 6].map((number) => event(number, { concurrency: concurrency(number) })));
    await expect(bench.later()).resolves.toHaveLength(6);
    return highest;
  };

  test.each([1, 2])('run %i at a time at the most', async (limit) => {
    await expect(most(() => ({ key: 'issue-1', limit }))).resolves.toBe(limit);
  });

  test('do not wait for other keys', async () => {
    await expect(most((number) => ({ key: `issue-${number % 2}`, limit: 1 }))).resolves.toBe(2);
  });

  test('run beside those without a key', async () => {
    await expect(most(() => undefined)).resolves.toBeGreaterThan(2);
  });
});

test('an event is delivered for 24 hours while its consumer asks for more', async () => {
  const bench = eventBench(modules());
  bench.answer = () => ({ _retry: true, retryOptions: { retryAfter: 900 } });
  bench.push([event(1)]);
  await bench.later();
  for (let round = 0; round < 120; round += 1) await bench.later(900_000);
  expect(bench.delivered).toHaveLength(1 + (24 * 60) / 15);
  expect(bench.events.queue.stats({ queueName: 'work', jobId: 'job' })).toEqual({
    ...{ success: 0, inProgress: 0, failed: 1 },
  });
});

test('a job can be counted and cancelled', async () => {
  const bench = eventBench(modules());
  bench.push([event(1), event(2, { delayInSeconds: 60 })]);
  await bench.later();
  const job = { queueName: 'work', jobId: 'job' };
  expect(bench.events.queue.stats(job)).toEqual({ success: 1, inProgress: 1, failed: 0 });
  expect(bench.events.queue.cancel(job)).toBe(true);
  await expect(bench.later(60_000)).resolves.toHaveLength(1);
  expect(bench.events.queue.cancel({ ...job, jobId: 'other' })).toBe(false);
});

test('events can come twice, late and overtaken', async () => {
  const bench = eventBench(modules());
  bench.fault({ kind: 'duplicate-event', path: 'work', times: 1 });
  bench.push([event(1)]);
  await bench.later();
  bench.fault({ kind: 'reorder-event', path: 'work', times: 1 });
  bench.push([event(2), event(3)]);
  await bench.later(1_000);
  expect(numbers(bench)).toEqual([{ number: 1 }, { number: 1 }, { number: 3 }, { number: 2 }]);
});
