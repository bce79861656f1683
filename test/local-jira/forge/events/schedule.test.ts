import { InvocationFailed } from '../../../../local-jira/forge/runner/failure';
import { eventBench } from '../../../support/eventBench';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const scheduled = (interval: string) =>
  eventBench({
    function: [{ key: 'run', handler: 'index.run' }],
    scheduledTrigger: [{ key: 'tick', function: 'run', interval }],
  });

test.each([
  ['fiveMinute', 5 * MINUTE],
  ['hour', HOUR],
  ['day', 24 * HOUR],
  ['week', 168 * HOUR],
])('a trigger of every %s runs after %i ms of virtual time, and again', async (interval, ms) => {
  const bench = scheduled(interval);
  await expect(bench.later(ms - 1)).resolves.toHaveLength(0);
  await expect(bench.later(1)).resolves.toHaveLength(1);
  await expect(bench.later(ms)).resolves.toHaveLength(2);
});

test('a run that fails or asks for more is not repeated', async () => {
  const bench = scheduled('hour');
  bench.answer = () => Promise.reject(new InvocationFailed('timed-out', 'late'));
  await expect(bench.later(HOUR)).resolves.toHaveLength(1);
  await expect(bench.later(HOUR - 1)).resolves.toHaveLength(1);
  bench.answer = () => ({ _retry: true, retryOptions: { retryAfter: 1 } });
  await expect(bench.later(1)).resolves.toHaveLength(2);
  await expect(bench.later(HOUR - 1)).resolves.toHaveLength(2);
});

test('a jump of a month makes up for the last missed run, not for all', async () => {
  const bench = scheduled('hour');
  const after = (await bench.later(30 * 24 * HOUR)).length;
  expect(after).toBe(3);
  expect(await bench.later(HOUR)).toHaveLength(after + 1);
});

test('another interval is no manifest', () => {
  expect(() => scheduled('minute')).toThrow();
});
