import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsRequest } from '../../../../local-jira/forge/faults/schema';
import { bundleFixture, startFixture, type FixtureHost } from '../../../support/fixture-app/host';

const UPDATED = 'avi:jira:updated:issue';
const COMMENTED = 'avi:jira:commented:issue';
const HOUR_MS = 3_600_000;

let bundle: string;
let directory: string;
let host: FixtureHost;
const start = () => startFixture({ bundle, directory });

beforeAll(() => {
  bundle = bundleFixture();
});
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'fixture-data-'));
  host = await start();
});
afterEach(async () => {
  await host.stop();
  rmSync(directory, { recursive: true, force: true });
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));

const count = async (key: string) => ((await host.call('get', { key })) as { value?: number }).value ?? 0;
const fault = (given: object) => host.forge.faults.add(faultsRequest.parse({ faults: [given] }).faults);
const emit = (body: Record<string, unknown> = {}, eventType = UPDATED) =>
  host.forge.emit({ eventType, body });
async function later(ms: number): Promise<void> {
  host.clock.advance(ms);
  await host.forge.settle();
}

describe('a product event', () => {
  it('reaches the trigger that listens to it, and no other', async () => {
    emit();
    emit({}, 'avi:jira:deleted:issue');
    await later(0);
    await expect(count(`event:${UPDATED}`)).resolves.toBe(1);
    await expect(count('event:avi:jira:deleted:issue')).resolves.toBe(0);
  });

  it('of the app itself is kept from a trigger that ignores them', async () => {
    emit({ atlassianId: 'caregate-app' }, COMMENTED);
    emit({ atlassianId: 'ada' }, COMMENTED);
    await later(0);
    await expect(count(`event:${COMMENTED}`)).resolves.toBe(1);
  });

  it.each([
    ['dropped', 1],
    ['retried', 3],
  ] as const)('whose function throws twice is %s', async (thrownEvent, deliveries) => {
    await host.stop();
    host = await startFixture({ bundle, directory, options: { guesses: { thrownEvent } } });
    emit({ failures: 2 });
    await later(0);
    await expect(count(`event:${UPDATED}`)).resolves.toBe(1);
    await later(HOUR_MS / 2);
    await later(HOUR_MS / 4);
    await expect(count(`event:${UPDATED}`)).resolves.toBe(deliveries);
  });

  it('survives a restart before it was delivered', async () => {
    fault({ kind: 'late-event', target: 'event', ms: 60_000, times: 1 });
    emit();
    await host.stop();
    host = await start();
    await later(60_000);
    await expect(count(`event:${UPDATED}`)).resolves.toBe(1);
  });

  it('can come twice', async () => {
    fault({ kind: 'duplicate-event', target: 'event', path: 'updated', times: 1 });
    emit();
    await later(0);
    expect(host.forge.calls().filter(({ module }) => module === 'on-update')).toHaveLength(2);
  });

  it('can come three minutes late', async () => {
    fault({ kind: 'late-event', target: 'event', times: 1 });
    emit();
    await later(170_000);
    await expect(count(`event:${UPDATED}`)).resolves.toBe(0);
    await later(10_000);
    await expect(count(`event:${UPDATED}`)).resolves.toBe(1);
  });

  it('is not delivered when the change that caused it is taken back', async () => {
    const change = () =>
      host.store.transaction(() => {
        emit();
        throw new Error('taken back');
      });
    expect(change).toThrow('taken back');
    await later(1_000);
    await expect(count(`event:${UPDATED}`)).resolves.toBe(0);
  });

  it('runs as the app, without a user', async () => {
    emit();
    await later(0);
    const run = host.forge.calls().find(({ module }) => module === 'on-update');
    expect(run).toMatchObject({ function: 'on-event', outcome: 'ok' });
    expect(run?.accountId).toBeUndefined();
  });
});

describe('an async event', () => {
  it('reaches the consumer of its queue', async () => {
    await host.call('push', { any: 'thing' });
    await host.forge.settle();
    await expect(count('consumed')).resolves.toBe(1);
    const push = host.forge.calls().find(({ operation }) => operation === 'push');
    expect(push?.calls).toMatchObject([{ kind: 'queue', status: 201 }]);
  });

  it('comes again after the time that the consumer asked for', async () => {
    await host.call('push', { retries: 1 });
    await later(0);
    await later(50_000);
    await expect(count('consumed')).resolves.toBe(1);
    await later(10_000);
    await expect(count('consumed')).resolves.toBe(2);
    await later(HOUR_MS / 2);
    await expect(count('consumed')).resolves.toBe(2);
  });
});

describe('a scheduled trigger', () => {
  it('runs every hour of virtual time', async () => {
    await later(HOUR_MS - 60_000);
    await expect(count('ticks')).resolves.toBe(0);
    await later(60_000);
    await expect(count('ticks')).resolves.toBe(1);
    await later(3 * HOUR_MS);
    await expect(count('ticks')).resolves.toBe(4);
  });

  it('keeps its time over a restart', async () => {
    await later(HOUR_MS - 60_000);
    await host.stop();
    host = await start();
    await later(60_000);
    await expect(count('ticks')).resolves.toBe(1);
  });
});
