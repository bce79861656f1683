import fc from 'fast-check';
import { rescored, type Rescored } from '../../../src/domain/policy/rescored';
import type { RiskMethod } from '../../../src/domain/risk/method';
import { scoreOf } from '../../../src/domain/risk/scoring';
import { aMethod } from '../../support/methods';

const step = (id: string, upTo?: string) => ({ id, name: id, ...(upTo === undefined ? {} : { upTo }) });
const multiplied = (...upTo: string[]): RiskMethod =>
  aMethod({
    probability: {
      name: 'Probability',
      points: ['rare', 'likely', 'certain'].map((id, at) => step(id, upTo[at])),
    },
    combination: { kind: 'product', first: 'P1', second: 'P2' },
  });
const tabled = (...rows: string[]): RiskMethod => {
  const axis = { name: 'Axis', points: [step('a'), step('b')] };
  return aMethod({
    combination: { kind: 'table', first: axis, second: axis, rows: rows.map((row) => row.split(' ')) },
  });
};
const moved = (was: RiskMethod, now: RiskMethod): Rescored[] =>
  rescored(was, now).filter((level) => level.was?.id !== level.now?.id);

describe('the ratings of two versions of a method', () => {
  test('are all pairs of both, and the least level for no hazard', () => {
    const longer = aMethod({
      severity: { name: 'Severity', points: ['minor', 'major', 'fatal'].map((id) => step(id)) },
    });
    const found = rescored(aMethod(), longer);
    expect(found).toHaveLength(3 * 3 + 1);
    expect(found.at(-1)).toMatchObject({ was: { id: 'low', rank: 0 }, now: { id: 'low', rank: 0 } });
    expect(found.filter(({ was }) => was === undefined)).toHaveLength(3);
  });

  test('differ where the table of two probabilities does', () => {
    expect(moved(tabled('rare rare', 'likely certain'), tabled('rare rare', 'likely certain'))).toEqual([]);
    expect(moved(tabled('rare rare', 'likely certain'), tabled('rare rare', 'likely likely'))).toMatchObject([
      { was: { id: 'medium' }, now: { id: 'low' } },
      { was: { id: 'high' }, now: { id: 'medium' } },
    ]);
  });

  test('differ where another bound of a product makes any product fall elsewhere', () => {
    expect(moved(multiplied('0.1', '0.5', '1'), multiplied('0.1', '0.5', '1'))).toEqual([]);
    expect(moved(multiplied('0.1', '0.5', '1'), multiplied('0.1', '0.6', '1'))).toMatchObject([
      { was: { id: 'medium' }, now: { id: 'low' } },
      { was: { id: 'high' }, now: { id: 'medium' } },
    ]);
  });

  test('stand for every product: none moves that they do not show', () => {
    const bound = fc.integer({ min: 1, max: 99 }).map((n) => `0.${String(n).padStart(2, '0')}`);
    const bounds = fc.tuple(bound, bound).map((two) => two.toSorted());
    fc.assert(
      fc.property(bounds, bounds, bound, ([a, b], [c, d], part) => {
        const [was, now] = [multiplied(a!, b!, '1'), multiplied(c!, d!, '1')];
        const rating = { severity: 'major', parts: [part, '1'] as [string, string] };
        if (scoreOf(rating, was)?.level.id !== scoreOf(rating, now)?.level.id)
          expect(moved(was, now)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
