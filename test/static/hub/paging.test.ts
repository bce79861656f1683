import type { InboxRow } from '../../../src/contract/operations/inboxList';
import { refusalOf } from '../../../src/contract/refusals';
import { rowKey } from '../../../static/hub/buckets';
import {
  countWords,
  MOST_EMPTY,
  readOn,
  selectedIn,
  withMore,
  withoutTwins,
  type AskForPage,
  type InboxPage,
} from '../../../static/hub/paging';
import { row, waitingSprint } from '../harness/fixtures/queueBook';

const rows = (from: number, n: number): InboxRow[] =>
  Array.from({ length: n }, (_, at) => row(`TELE-${from + at}`, 'Something'));

const page = (found: InboxRow[], next: string | null): InboxPage => ({
  rows: found,
  sprints: [],
  next,
  roles: [],
  projects: [],
  checkedAt: '2026-11-19T10:00:00.000Z',
});

/** Pages of so many rows, one after the other; `undefined` is a page that cannot be read. */
function server(...sizes: readonly (number | undefined)[]) {
  const asked: (string | undefined)[] = [];
  const ask: AskForPage = (cursor) => {
    asked.push(cursor);
    const at = Number(cursor ?? 0);
    const size = sizes[at];
    if (size === undefined) return Promise.resolve({ ok: false, refusal: refusalOf('unavailable') });
    const next = at + 1 < sizes.length ? String(at + 1) : null;
    return Promise.resolve({ ok: true, value: page(rows(at * 100, size), next) });
  };
  return { ask, asked };
}

describe('reading the queue', () => {
  interface Reading {
    readonly sizes: readonly number[];
    readonly wanted?: number;
    readonly found: number;
    readonly next: string | null;
    readonly asked: number;
  }
  it.each<[string, Reading]>([
    ['one page when it holds something', { sizes: [3, 3], found: 3, next: '1', asked: 1 }],
    ['on to the first page that holds something', { sizes: [0, 0, 2, 5], found: 2, next: '3', asked: 3 }],
    ['to the end when nothing is there', { sizes: [0, 0, 0], found: 0, next: null, asked: 3 }],
    [
      'no further than so many empty pages',
      { sizes: Array<number>(20).fill(0), found: 0, next: String(MOST_EMPTY), asked: MOST_EMPTY },
    ],
    [
      'as many rows as were shown before',
      { sizes: [25, 25, 25, 25], wanted: 60, found: 75, next: '3', asked: 3 },
    ],
    ['to the end when there are fewer', { sizes: [25, 4], wanted: 60, found: 29, next: null, asked: 2 }],
    [
      'over empty pages between full ones',
      { sizes: [5, 0, 0, 0, 0, 5, 5], wanted: 10, found: 10, next: '6', asked: 6 },
    ],
  ])('reads %s', async (_, { sizes, wanted = 1, found, next, asked }) => {
    const { ask, asked: cursors } = server(...sizes);
    const read = await readOn(ask, { rows: wanted });
    expect(read.rows).toHaveLength(found);
    expect(read.outcome).toMatchObject({ ok: true, value: { next } });
    expect(cursors).toHaveLength(asked);
  });

  it('reads on from where the last page ended', async () => {
    const { ask, asked } = server(25, 25, 25);
    const read = await readOn(ask, { from: '2', rows: 1 });
    expect(asked).toEqual(['2']);
    expect(read.rows[0]?.issue.key).toBe('TELE-200');
  });

  it('keeps the sprints of the first page when it reads on', async () => {
    const sprints = [waitingSprint()];
    const ask: AskForPage = (cursor) =>
      Promise.resolve({
        ok: true,
        value: { ...page(rows(0, 0), cursor === undefined ? '1' : null), sprints: cursor ? [] : sprints },
      });
    const first = await readOn(ask, { rows: 1 });
    expect(first.sprints).toEqual(sprints);
    expect(withMore(first, await readOn(ask, { from: '1', rows: 1 })).sprints).toEqual(sprints);
  });

  it('says what stopped it', async () => {
    const { ask } = server(25, undefined);
    const read = await readOn(ask, { rows: 50 });
    expect(read.outcome).toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
  });
});

describe('rows', () => {
  it('shows a row once, as it was read last', () => {
    const again = row('TELE-1', 'A newer summary');
    expect(withoutTwins([...rows(0, 3), again])).toEqual(
      [rows(0, 1)[0], again, rows(2, 1)[0]].map(withSince),
    );
  });

  const before = rows(0, 4);
  it.each([
    ['the same row', before, 'TELE-2'],
    ['the same row further down', [row('TELE-9', 'New'), ...before], 'TELE-2'],
    ['the one that took its place', before.filter(({ issue }) => issue.key !== 'TELE-2'), 'TELE-3'],
    ['the last when it was the last', before.slice(0, 2), 'TELE-1'],
    ['nothing when nothing is left', [], undefined],
  ])('selects %s', (_, now, key) => {
    const picked = { key: rowKey(before[2]!), at: 2 };
    expect(selectedIn(now, picked)?.issue.key).toBe(key);
  });

  /** The time of a fixture is the time of the test. */
  const withSince = (one: InboxRow | undefined) =>
    expect.objectContaining({ issue: one?.issue, role: one?.role }) as unknown;
});

describe('the count', () => {
  it.each([
    [7, false, false, '7 wait for you'],
    [1, false, false, '1 waits for you'],
    [3, false, true, '3 wait for you and match the filters'],
    [25, true, false, '25 shown, more may wait'],
    [25, true, true, '25 shown, more may wait'],
    [0, true, false, undefined],
    [0, false, false, undefined],
  ] as const)('of %p rows, more %p, filtered %p is %p', (n, more, filtered, words) => {
    expect(countWords(n, more, filtered)).toBe(words);
  });
});
