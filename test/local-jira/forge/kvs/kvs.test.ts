import { createKvs, type Kvs, type KvsOptions } from '../../../../local-jira/forge/kvs/kvs';
import { fixtureManifest } from '../../../support/fixture-app/host';
import { standingClock, temporaryStore } from '../../../support/localServices';

const { store, discard } = temporaryStore();
const manifest = fixtureManifest();
let clock: ReturnType<typeof standingClock>;
let kvs: Kvs;

const open = (more: Partial<KvsOptions> = {}) => createKvs({ store, clock, manifest, ...more });
const call = (path: string, body: unknown) => kvs.handle(`/api/v1/${path}`, body);
const note = (key: string, value: object) => call('entity/set', { key, entityName: 'note', value });
const readNote = (key: string) => call('entity/get', { key, entityName: 'note' });
const refusal = (path: string, body: unknown) => {
  try {
    call(path, body);
  } catch (thrown) {
    return thrown;
  }
  return 'no refusal';
};
const equals = (property: string, value: unknown) => ({ property, condition: 'EQUAL_TO', values: [value] });

beforeEach(() => {
  store.clear();
  clock = standingClock();
  kvs = open();
});
afterAll(discard);

describe('single items', () => {
  it('are read back at once, with their times', () => {
    call('set', { key: 'a', value: { deep: [1] } });
    clock.advance(1_000);
    call('set', { key: 'a', value: 2 });
    const created = Date.UTC(2026, 0, 1);
    expect(call('get', { key: 'a' })).toEqual({
      key: 'a',
      value: 2,
      createdAt: created,
      updatedAt: created + 1_000,
    });
  });

  it('answer KEY_NOT_FOUND when they are not there, and deleting them twice is no error', () => {
    call('set', { key: 'a', value: 1 });
    call('delete', { key: 'a' });
    call('delete', { key: 'a' });
    expect(refusal('get', { key: 'a' })).toMatchObject({ status: 404, code: 'KEY_NOT_FOUND' });
  });

  it('of the three kinds do not see each other', () => {
    call('set', { key: 'a', value: 'plain' });
    call('secret/set', { key: 'a', value: 'secret' });
    note('a', { owner: 'ada' });
    expect(call('get', { key: 'a' })).toMatchObject({ value: 'plain' });
    expect(call('secret/get', { key: 'a' })).toMatchObject({ value: 'secret' });
    expect(readNote('a')).toMatchObject({ value: { owner: 'ada' } });
  });

  it('are created once under FAIL_IF_EXISTS', () => {
    const options = { keyPolicy: 'FAIL_IF_EXISTS' };
    call('set', { key: 'a', value: 1, options });
    expect(refusal('set', { key: 'a', value: 2, options })).toMatchObject({ status: 409 });
    expect(call('get', { key: 'a' })).toMatchObject({ value: 1 });
  });

  it.each([
    ['PREVIOUS', 1],
    ['LATEST', 2],
  ])('answer the %s value on request', (returnValue, value) => {
    call('set', { key: 'a', value: 1 });
    const options = { keyPolicy: 'OVERRIDE', returnValue };
    expect(call('set', { key: 'a', value: 2, options })).toMatchObject({ key: 'a', value });
  });

  it('are still there after a restart', () => {
    call('set', { key: 'a', value: 1 });
    note('n', { owner: 'ada', rank: 1 });
    kvs = open();
    expect(call('get', { key: 'a' })).toMatchObject({ value: 1 });
    expect(
      call('entity/query', { entityName: 'note', indexName: 'by-owner', partition: ['ada'] }),
    ).toMatchObject({
      data: [{ key: 'n' }],
    });
  });
});

describe('a time to live', () => {
  it('tells the expiry, and the item may be returned for two more days', () => {
    call('set', { key: 'a', value: 1, options: { ttl: { value: 1, unit: 'HOURS' } } });
    const expireTime = new Date(clock.now() + 3_600_000).toISOString();
    clock.advance(47 * 3_600_000);
    expect(call('get', { key: 'a' })).toMatchObject({ value: 1, expireTime });
    clock.advance(3 * 3_600_000);
    expect(refusal('get', { key: 'a' })).toMatchObject({ code: 'KEY_NOT_FOUND' });
  });

  it('ends on time where the host is told to delete at once', () => {
    kvs = open({ ttlDeletionLagMs: 0 });
    call('set', { key: 'a', value: 1, options: { ttl: { value: 90, unit: 'SECONDS' } } });
    clock.advance(89_999);
    expect(call('get', { key: 'a' })).toMatchObject({ value: 1 });
    clock.advance(1);
    expect(refusal('get', { key: 'a' })).toMatchObject({ code: 'KEY_NOT_FOUND' });
  });

  it('is at most a year', () => {
    const options = { ttl: { value: 366, unit: 'DAYS' } };
    expect(refusal('set', { key: 'a', value: 1, options })).toMatchObject({ code: 'INVALID_TTL' });
  });
});

describe('limits', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

  it.each([
    ['an empty key', { key: '', value: 1 }, 'KEY_TOO_SHORT'],
    ['a key over 500 characters', { key: 'k'.repeat(501), value: 1 }, 'KEY_TOO_LONG'],
    ['a key of spaces', { key: '  ', value: 1 }, 'INVALID_KEY'],
    ['a key with a slash', { key: 'a/b', value: 1 }, 'INVALID_KEY'],
    ['no value', { key: 'a' }, 'INVALID_VALUE'],
    ['a value over 240 KiB', { key: 'a', value: 'x'.repeat(240 * 1024) }, 'MAX_SIZE'],
    ['a value nested 32 deep', { key: 'a', value: nested(32) }, 'MAX_DEPTH'],
  ])('refuse %s', (_, body, code) => {
    expect(refusal('set', body)).toMatchObject({ status: 400, code });
  });

  it.each([
    ['500 characters of key', { key: 'k'.repeat(500), value: 1 }],
    ['every allowed character', { key: 'aZ9:._ -#', value: 1 }],
    ['240 KiB of value', { key: 'a', value: 'x'.repeat(240 * 1024 - 2) }],
    ['31 levels', { key: 'a', value: nested(31) }],
  ])('allow %s', (_, body) => {
    call('set', body);
    expect(call('get', { key: body.key })).toMatchObject({ value: body.value });
  });

  it.each([
    ['of the wrong type', { owner: 7 }],
    ['that is not declared', { colour: 'red' }],
    ['over 32 bits as integer', { rank: 2 ** 31 }],
    ['with a fraction as integer', { rank: 1.5 }],
    ['whose range is over 900 bytes, or partition over 1,700', { owner: 'x'.repeat(1_701), rank: 1 }],
  ])('refuse an entity with an attribute %s', (_, value) => {
    expect(refusal('entity/set', { key: 'n', entityName: 'note', value })).toMatchObject({ status: 400 });
  });

  it('refuse an entity that the manifest does not declare', () => {
    expect(refusal('entity/get', { key: 'n', entityName: 'ghost' })).toMatchObject({ status: 400 });
  });

  it('say 501 for a path that is not emulated', () => {
    expect(refusal('teapot', {})).toMatchObject({ status: 501 });
  });
});

describe('a transaction', () => {
  const swap = (rank: number, next: number) => ({
    set: [
      { key: 'n', entityName: 'note', value: { rank: next }, conditions: { and: [equals('rank', rank)] } },
      { key: 'plain', value: next },
    ],
  });

  it('swaps when the condition holds and leaves everything when it does not', () => {
    note('n', { rank: 1 });
    call('transaction', swap(1, 2));
    expect(refusal('transaction', swap(1, 3))).toMatchObject({
      status: 409,
      code: 'TRANSACTION_CONDITION_FAILED',
    });
    expect(readNote('n')).toMatchObject({ value: { rank: 2 } });
    expect(call('get', { key: 'plain' })).toMatchObject({ value: 2 });
  });

  it.each(['EQUAL_TO', 'NOT_EQUAL_TO', 'NOT_EXISTS'])(
    'fails on a missing item whatever %s says',
    (condition) => {
      const conditions = { and: [{ property: 'rank', condition, values: [true] }] };
      const check = [{ key: 'missing', entityName: 'note', conditions }];
      expect(refusal('transaction', { check })).toMatchObject({ status: 409 });
    },
  );

  it('deletes and checks in the same stroke', () => {
    note('n', { rank: 1 });
    note('lock', { open: true });
    const check = [{ key: 'lock', entityName: 'note', conditions: { and: [equals('open', true)] } }];
    call('transaction', { delete: [{ key: 'n', entityName: 'note' }], check });
    expect(refusal('entity/get', { key: 'n', entityName: 'note' })).toMatchObject({ code: 'KEY_NOT_FOUND' });
  });

  it('refuses a condition on an attribute of type any with 422', () => {
    note('n', { body: 1 });
    const set = [{ key: 'n', entityName: 'note', value: {}, conditions: { or: [equals('body', 1)] } }];
    expect(refusal('transaction', { set })).toMatchObject({ status: 422 });
  });

  it.each([
    ['over 25 operations', Array.from({ length: 26 }, (_, index) => ({ key: `k${index}`, value: 1 }))],
    [
      'the same key twice',
      [
        { key: 'a', value: 1 },
        { key: 'a', value: 2 },
      ],
    ],
    [
      'one bad value',
      [
        { key: 'a', value: 1 },
        { key: 'b', value: null },
      ],
    ],
  ])('with %s changes nothing', (_, set) => {
    expect(refusal('transaction', { set })).toMatchObject({ status: 400 });
    expect(refusal('get', { key: 'a' })).toMatchObject({ code: 'KEY_NOT_FOUND' });
  });

  it('ignores keyPolicy, as the documentation offers only a time to live', () => {
    call('set', { key: 'a', value: 1 });
    call('transaction', { set: [{ key: 'a', value: 2, options: { keyPolicy: 'FAIL_IF_EXISTS' } }] });
    expect(call('get', { key: 'a' })).toMatchObject({ value: 2 });
  });
});

describe('a batch', () => {
  it('does what it can and names what failed', () => {
    expect(
      call('batch/set', [
        { key: 'a', value: 1 },
        { key: 'b/c', value: 2 },
      ]),
    ).toMatchObject({
      successfulKeys: [{ key: 'a' }],
      failedKeys: [{ key: 'b/c', error: { code: 'INVALID_KEY' } }],
    });
    expect(call('batch/get', [{ key: 'a' }, { key: 'z' }])).toMatchObject({
      successfulKeys: [{ key: 'a', value: 1 }],
      failedKeys: [{ key: 'z', error: { code: 'KEY_NOT_FOUND' } }],
    });
    call('batch/delete', [{ key: 'a' }]);
    expect(refusal('get', { key: 'a' })).toMatchObject({ code: 'KEY_NOT_FOUND' });
  });

  it('takes 25 items and no more', () => {
    const items = Array.from({ length: 26 }, (_, index) => ({ key: `k${index}` }));
    expect(refusal('batch/delete', items)).toMatchObject({ status: 400 });
    expect(call('batch/delete', items.slice(1))).toMatchObject({ failedKeys: [] });
  });
});
