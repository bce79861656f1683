import type { RiskMethod } from './method';

const DECIMAL = /^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?)$/;

/** The probability that two parts come to: by the method's table, or by their product (ISO 14971: P = P1 × P2). */
export function combined(parts: readonly [string, string], method: RiskMethod): string | undefined {
  const { combination } = method;
  if (combination === undefined) return undefined;
  if (combination.kind === 'product') return pointOf(product(parts), method);
  const row = combination.first.points.findIndex(({ id }) => id === parts[0]);
  const column = combination.second.points.findIndex(({ id }) => id === parts[1]);
  return combination.rows[row]?.[column];
}

/** P1 × P2, each a decimal from 0 to 1; nothing where one is none. */
export function product([first, second]: readonly [string, string]): number | undefined {
  if (!DECIMAL.test(first) || !DECIMAL.test(second)) return undefined;
  return Number((Number(first) * Number(second)).toFixed(12));
}

/** The first point that reaches up to a probability. */
const pointOf = (probability: number | undefined, { probability: { points } }: RiskMethod) =>
  probability === undefined
    ? undefined
    : points.find(({ upTo }) => upTo !== undefined && probability <= Number(upTo))?.id;
