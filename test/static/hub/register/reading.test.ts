import type { RegisterPage } from '../../../../static/hub/register/filters';
import { countWords, MOST_EMPTY, readOn, withoutTwins } from '../../../../static/hub/register/reading';
import type { RegisterRow } from '../../../../src/contract/operations/registerList';

const row = (id: string, score = 1): RegisterRow => ({
  issue: { id, key: `TELE-${id}`, summary: 'Issue', status: 'To Do', type: 'Story' },
  project: { id: '10000', key: 'TELE', name: 'Telehealth' },
  ...{ hazard: 'h-1', title: null, harm: null, dimensions: [], initial: null, level: null, score },
  ...{ severity: null, probability: null, controls: 0, unverified: 0, accepted: false },
  ...{ since: '2026-11-19T09:00:00.000Z', ageDays: 0, flags: [] },
});
const page = (rows: RegisterRow[], next: string | null): RegisterPage => ({
  ...{ rows, next, projects: [], partial: false, checkedAt: '2026-11-19T09:00:00.000Z' },
});
const server = (...pages: RegisterPage[]) => {
  const asked: (string | undefined)[] = [];
  return {
    asked,
    ask: (cursor: string | undefined) => {
      asked.push(cursor);
      return Promise.resolve({ ok: true as const, value: pages[asked.length - 1] ?? page([], 'more') });
    },
  };
};

describe('reading on', () => {
  it('stops at the first page that brings something', async () => {
    const { ask, asked } = server(page([], 'a'), page([row('1')], 'b'));
    const { rows, outcome } = await readOn(ask, undefined);
    expect([rows.length, asked]).toEqual([1, [undefined, 'a']]);
    expect(outcome).toMatchObject({ ok: true, value: { next: 'b' } });
  });

  it('stops at the end, and after some pages without anything', async () => {
    const ended = server(page([], null));
    await readOn(ended.ask, 'x');
    expect(ended.asked).toEqual(['x']);
    const barren = server();
    await readOn(barren.ask, undefined);
    expect(barren.asked).toHaveLength(MOST_EMPTY);
  });

  it('stops at a refusal', async () => {
    const refusal = { code: 'unavailable' as const, status: 503, title: 'T', message: 'M' };
    const ask = vi.fn(() => Promise.resolve({ ok: false as const, refusal }));
    expect(await readOn(ask, undefined)).toEqual({ outcome: { ok: false, refusal }, rows: [] });
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

it('shows a hazard that was read twice once, as it was read last', () => {
  expect(withoutTwins([row('1', 5), row('2'), row('1', 7)]).map(({ score }) => score)).toEqual([7, 1]);
});

it.each([
  [0, false, false, undefined],
  [1, false, false, '1 hazard'],
  [37, false, false, '37 hazards'],
  [1, false, true, '1 hazard matches'],
  [3, false, true, '3 hazards match'],
  [50, true, true, '50 hazards shown, more may follow'],
])('%i hazards, more %s, filtered %s', (rows, more, filtered, expected) => {
  expect(countWords(rows, more, filtered)).toBe(expected);
});
