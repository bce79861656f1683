import { billionths, ONE } from './decimal';
import type { RiskMethod } from './method';

/** The probability that two parts come to: by the method's table, or by their product (ISO 14971: P = P1 × P2). */
export function combined(parts: readonly [string, string], method: RiskMethod): string | undefined {
  const { combination } = method;
  if (combination === undefined) return undefined;
  if (combination.kind === 'product') return pointOf(exactProduct(parts), method);
  const row = combination.first.points.findIndex(({ id }) => id === parts[0]);
  const column = combination.second.points.findIndex(({ id }) => id === parts[1]);
  return combination.rows[row]?.[column];
}

/** P1 × P2, each a decimal from 0 to 1; nothing where one is none. For showing: comparisons use the exact product. */
export function product(parts: readonly [string, string]): number | undefined {
  const exact = exactProduct(parts);
  return exact === undefined ? undefined : Number(exact) / Number(ONE * ONE);
}

/** In billionths of billionths: no rounding can move a product across a bound. */
function exactProduct([first, second]: readonly [string, string]): bigint | undefined {
  const [one, other] = [billionths(first), billionths(second)];
  return one === undefined || other === undefined ? undefined : one * other;
}

/** The first point that reaches up to a probability. */
const pointOf = (probability: bigint | undefined, { probability: { points } }: RiskMethod) =>
  probability === undefined
    ? undefined
    : points.find(({ upTo }) => {
        const bound = billionths(upTo ?? '');
        return bound !== undefined && probability <= bound * ONE;
      })?.id;
