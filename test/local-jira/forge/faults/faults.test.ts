import { createFaults } from '../../../../local-jira/forge/faults/faults';
import { faultsRequest } from '../../../../local-jira/forge/faults/schema';

const point = { target: 'kvs', path: '/api/v1/transaction', module: 'resolver' } as const;
const plan = (fault: object, random = () => 0.5) => {
  const faults = createFaults(random);
  faults.add(faultsRequest.parse({ faults: [{ kind: 'status', target: 'kvs', ...fault }] }).faults);
  return faults;
};

it.each([
  ['anything of its target', {}, true],
  ['a path that holds its substring', { path: 'transaction' }, true],
  ['no other path', { path: 'batch' }, false],
  ['its function', { module: 'resolver' }, true],
  ['no other function', { module: 'gate' }, false],
  ['no other target', { target: 'jira' }, false],
  ['no other kind', { kind: 'delay' }, false],
  ['what chance allows', { probability: 0.6 }, true],
  ['not what chance forbids', { probability: 0.4 }, false],
])('strikes %s', (_, fault, struck) => {
  expect(plan(fault).strike('status', point) !== undefined).toBe(struck);
});

it('strikes as often as planned', () => {
  const faults = plan({ times: 2 });
  const strikes = [1, 2, 3].map(() => faults.strike('status', point) !== undefined);
  expect(strikes).toEqual([true, true, false]);
  expect(faults.list()).toEqual([]);
});

it('is over when cleared', () => {
  const faults = plan({});
  faults.clear();
  expect(faults.strike('status', point)).toBeUndefined();
});

it.each([
  ['an unknown kind', { kind: 'earthquake' }],
  ['an unknown target', { target: 'moon' }],
  ['a probability over one', { probability: 2 }],
  ['a status that is no error', { status: 200 }],
  ['an unknown property', { chance: 1 }],
])('does not accept %s', (_, fault) => {
  expect(() => plan(fault)).toThrow();
});

it.each([
  { kind: 'status', target: 'event' },
  { kind: 'late-event', target: 'kvs' },
  { kind: 'reorder-event', target: 'queue' },
  { kind: 'stale-query', target: 'jira' },
  { kind: 'delay', target: 'kvs', ms: -1 },
  { kind: 'delay', target: 'kvs', times: 0 },
  { kind: 'delay', target: 'kvs', probability: 2 },
  { kind: 'status', target: 'kvs', status: 200 },
  { kind: 'delay', target: 'kvs', when: 'now' },
  { kind: 'toString', target: 'kvs' },
])('%j is no fault', (fault) => {
  expect(faultsRequest.safeParse({ faults: [fault] }).success).toBe(false);
});
