import { faultsRequest } from '../../../../local-jira/forge/faults/schema';
import { aroundFixtureHost } from '../../../support/fixture-app/aroundHost';
import type { FixtureHost } from '../../../support/fixture-app/host';

let host: FixtureHost;

aroundFixtureHost((started) => void (host = started));

afterEach(() => host.forge.faults.clear());

const fault = (given: object) => host.forge.faults.add(faultsRequest.parse({ faults: [given] }).faults);
const statuses = () =>
  host.forge
    .calls()
    .at(-1)
    ?.calls.map(({ status }) => status);

it('answers 504 after the write was applied', async () => {
  fault({ kind: 'applied-504', target: 'kvs', path: '/set', times: 1 });
  await expect(host.call('set', { key: 'lost-answer', value: 1 })).rejects.toMatchObject({
    errorType: 'ForgeKvsError',
  });
  await expect(host.call('get', { key: 'lost-answer' })).resolves.toEqual({ value: 1 });
});

it('answers a status instead of doing the call', async () => {
  fault({ kind: 'status', target: 'kvs', status: 429, times: 1 });
  await expect(host.call('set', { key: 'limited', value: 1 })).rejects.toMatchObject({
    message: 'Too many requests.',
  });
  expect(statuses()).toEqual([429]);
  await expect(host.call('get', { key: 'limited' })).resolves.toEqual({});
});

it('disturbs Jira where it is told to, and only there', async () => {
  fault({ kind: 'status', target: 'jira', status: 503, path: '/myself' });
  await expect(host.call('who')).resolves.toMatchObject({ errorMessages: ['Planned fault: HTTP 503'] });
  await host.call('rounds');
  expect(statuses()).toEqual(expect.arrayContaining([200]));
  expect(statuses()).not.toContain(503);
});

it('lets a call time out until the function is killed, without the call being made', async () => {
  fault({ kind: 'timeout', target: 'kvs', times: 1 });
  await expect(host.call('set', { key: 'hung', value: 1 })).rejects.toMatchObject({ kind: 'timed-out' });
  await expect(host.call('get', { key: 'hung' })).resolves.toEqual({});
});

it('delays a call and then makes it', async () => {
  fault({ kind: 'delay', target: 'kvs', ms: 20, times: 1 });
  await host.call('set', { key: 'slow', value: 1 });
  await expect(host.call('get', { key: 'slow' })).resolves.toEqual({ value: 1 });
  expect(host.forge.faults.list()).toEqual([]);
});

it('makes queries stale for as long as it says', async () => {
  fault({ kind: 'stale-query', target: 'kvs', path: 'entity/query', ms: 600_000, times: 1 });
  await host.call('saveNote', { key: 'n', value: { owner: 'ada', rank: 1 } });
  host.clock.advance(500_000);
  await expect(host.call('notes', { owner: 'ada' })).resolves.toMatchObject({ results: [] });
  host.clock.advance(200_000);
  await expect(host.call('notes', { owner: 'ada' })).resolves.toMatchObject({ results: [{ key: 'n' }] });
});

it('strikes the functions it names only', async () => {
  fault({ kind: 'status', target: 'kvs', status: 500, module: 'tick' });
  await expect(host.call('get', { key: 'a' })).resolves.toEqual({});
});
