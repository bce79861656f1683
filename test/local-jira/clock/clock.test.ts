import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../../local-jira/clock/clock';
import { openStore, type Store } from '../../../local-jira/store/store';

let directory: string;
let store: Store;
const real = () => Date.UTC(2026, 0, 1);

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'clock-'));
  store = openStore(directory);
});

afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

it('is real time until it is advanced', () => {
  const clock = createClock(store, real);
  expect(clock.iso()).toBe('2026-01-01T00:00:00.000Z');
  clock.advance(3_600_000);
  expect(clock.now()).toBe(Date.UTC(2026, 0, 1, 1));
  expect(clock.iso()).toBe('2026-01-01T01:00:00.000Z');
});

it('tells its listeners after it has moved', () => {
  const clock = createClock(store, real);
  const seen: string[] = [];
  clock.onAdvance(() => seen.push(clock.iso()));
  clock.advance(60_000);
  expect(seen).toEqual(['2026-01-01T00:01:00.000Z']);
});

it('does not go back after a restart', () => {
  createClock(store, real).advance(5_000);
  createClock(store, real).advance(5_000);
  expect(createClock(store, real).iso()).toBe('2026-01-01T00:00:10.000Z');
});

it.each([-1, NaN, Infinity])('refuses to advance by %s', (ms) => {
  const clock = createClock(store, real);
  expect(() => clock.advance(ms)).toThrow(RangeError);
  expect(clock.now()).toBe(real());
});

it('can begin in the past on a new store, and only there', () => {
  const clock = createClock(store, real, -86_400_000);
  expect(clock.iso()).toBe('2025-12-31T00:00:00.000Z');
  clock.advance(86_400_000);
  expect(createClock(store, real, -86_400_000).iso()).toBe('2026-01-01T00:00:00.000Z');
});
