import fc from 'fast-check';
import { createKvs, type Kvs } from '../../../../local-jira/forge/kvs/kvs';
import { fixtureManifest } from '../../../support/fixture-app/host';
import { standingClock, temporaryStore } from '../../../support/localServices';

const { store, discard } = temporaryStore();
const manifest = fixtureManifest();
let clock: ReturnType<typeof standingClock>;
let kvs: Kvs;
let staleness = 0;

interface Answer {
  data: { key: string; value: unknown }[];
  cursor?: string;
}

const isAnswer = (given: object | undefined): given is Answer => given !== undefined && 'data' in given;
function ask(path: string, body: object): Answer {
  const given = kvs.handle(`/api/v1/${path}`, body);
  if (!isAnswer(given)) throw new Error('not a page');
  return given;
}
const set = (key: string, value: object) =>
  kvs.handle('/api/v1/entity/set', { key, entityName: 'note', value });
const remove = (key: string) => kvs.handle('/api/v1/entity/delete', { key, entityName: 'note' });
const notes = (more: object = {}) =>
  ask('entity/query', { entityName: 'note', indexName: 'by-owner', partition: ['ada'], limit: 100, ...more });
const keys = ({ data }: Answer) => data.map(({ key }) => key);
const settle = () => clock.advance(500);

beforeEach(() => {
  store.clear();
  staleness = 0;
  clock = standingClock();
  kvs = createKvs({ store, clock, manifest, staleness: () => staleness });
});
afterAll(discard);

describe('the lag of queries', () => {
  it('hides a new item until virtual time has passed, while get shows it', () => {
    set('n', { owner: 'ada', rank: 1 });
    expect(keys(notes())).toEqual([]);
    expect(kvs.handle('/api/v1/entity/get', { key: 'n', entityName: 'note' })).toMatchObject({ key: 'n' });
    clock.advance(499);
    expect(keys(notes())).toEqual([]);
    clock.advance(1);
    expect(keys(notes())).toEqual(['n']);
  });

  it('shows old values and removed items until then', () => {
    set('n', { owner: 'ada', rank: 1 });
    set('m', { owner: 'ada', rank: 2 });
    settle();
    set('n', { owner: 'ada', rank: 9 });
    set('n', { owner: 'ada', rank: 10 });
    remove('m');
    expect(notes().data.map(({ key, value }) => [key, value])).toEqual([
      ['n', { owner: 'ada', rank: 1 }],
      ['m', { owner: 'ada', rank: 2 }],
    ]);
    settle();
    expect(notes().data.map(({ value }) => value)).toEqual([{ owner: 'ada', rank: 10 }]);
  });

  it('grows by what the host plans', () => {
    staleness = 60_000;
    set('n', { owner: 'ada', rank: 1 });
    clock.advance(59_999);
    expect(keys(notes())).toEqual([]);
    clock.advance(1);
    expect(keys(notes())).toEqual(['n']);
  });

  it('leaves no trace of a transaction that failed', () => {
    set('n', { owner: 'ada', rank: 1 });
    settle();
    const conditions = { and: [{ property: 'rank', condition: 'EQUAL_TO', values: [5] }] };
    const transaction = {
      set: [
        { key: 'o', entityName: 'note', value: { owner: 'ada', rank: 3 } },
        { key: 'n', entityName: 'note', value: { owner: 'ada', rank: 6 }, conditions },
      ],
    };
    expect(() => kvs.handle('/api/v1/transaction', transaction)).toThrow();
    settle();
    expect(notes().data.map(({ value }) => value)).toEqual([{ owner: 'ada', rank: 1 }]);
  });

  it('applies to plain keys too', () => {
    kvs.handle('/api/v1/set', { key: 'a:1', value: 1 });
    kvs.handle('/api/v1/set', { key: 'b:1', value: 1 });
    const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['a:'] }];
    expect(keys(ask('query', { where }))).toEqual([]);
    settle();
    expect(keys(ask('query', { where }))).toEqual(['a:1']);
  });
});

describe('an entity query', () => {
  beforeEach(() => {
    for (const rank of [3, 1, 2, 10]) set(`n${rank}`, { owner: 'ada', rank, open: rank < 3 });
    set('other', { owner: 'grace', rank: 1 });
    set('unranked', { owner: 'ada' });
    settle();
  });

  it.each([
    ['in numeric order', {}, ['n1', 'n2', 'n3', 'n10']],
    ['backwards', { sort: 'DESC' }, ['n10', 'n3', 'n2', 'n1']],
    ['within a range', { range: { condition: 'BETWEEN', values: [2, 3] } }, ['n2', 'n3']],
    ['above a bound', { range: { condition: 'GREATER_THAN', values: [3] } }, ['n10']],
    [
      'that pass the filter',
      { filters: { and: [{ property: 'open', condition: 'EQUAL_TO', values: [true] }] } },
      ['n1', 'n2'],
    ],
  ])('gives the items of its partition %s', (_, more, expected) => {
    expect(keys(notes(more))).toEqual(expected);
  });

  it('counts its limit before it filters, so a page may be empty and yet not the last', () => {
    const filters = { and: [{ property: 'open', condition: 'EQUAL_TO', values: [false] }] };
    const first = notes({ filters, limit: 2 });
    expect(keys(first)).toEqual([]);
    expect(keys(notes({ filters, limit: 2, cursor: first.cursor }))).toEqual(['n3', 'n10']);
  });

  it('goes on behind its cursor even when that item is gone', () => {
    const first = notes({ limit: 2 });
    remove('n2');
    settle();
    expect(keys(notes({ limit: 2, cursor: first.cursor }))).toEqual(['n3', 'n10']);
  });

  it('without a partition runs over the whole entity', () => {
    const query = { entityName: 'note', indexName: 'rank', limit: 2 };
    const first = ask('entity/query', query);
    expect([keys(first), keys(ask('entity/query', { ...query, cursor: first.cursor }))]).toEqual([
      ['n1', 'other'],
      ['n2', 'n3'],
    ]);
  });

  it.each([
    ['an unknown index', { indexName: 'by-colour' }],
    ['a partition of the wrong length', { partition: [] }],
    ['a limit over 100', { limit: 101 }],
    ['a cursor that no query made', { cursor: 'rubbish' }],
    ['an unknown condition', { range: { condition: 'SOUNDS_LIKE', values: ['x'] } }],
  ])('is refused with %s', (_, more) => {
    expect(() => notes(more)).toThrow();
  });
});

it('gives, page by page, what sorting all visible items gives', () => {
  const item = fc.record({ key: fc.stringMatching(/^[a-z]{1,3}$/), rank: fc.integer({ min: -5, max: 5 }) });
  const items = fc.uniqueArray(item, { selector: ({ key }) => key, maxLength: 30 });
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 7 }), fc.boolean(), (given, limit, descending) => {
      store.clear();
      kvs = createKvs({ store, clock, manifest });
      for (const { key, rank } of given) set(key, { owner: 'ada', rank });
      settle();
      const sorted = [...given].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
      const expected = (descending ? sorted.reverse() : sorted).map(({ key }) => key);
      const found: string[] = [];
      const query = { limit, sort: descending ? 'DESC' : 'ASC' };
      let page = notes(query);
      found.push(...keys(page));
      while (page.cursor !== undefined) {
        page = notes({ ...query, cursor: page.cursor });
        found.push(...keys(page));
      }
      expect(found).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
