/** Digits before the colon of a rank. */
const WHOLE = 6;
const BASE = 36n;
/** Room left between neighbours that are ranked at an end of the list. */
const STEP = 8n;
const LIMIT = BASE ** BigInt(WHOLE);
const MIDDLE = LIMIT / 2n;
const FORM = /^0\|([0-9a-z]{6}):([0-9a-z]*)$/u;

/** A rank as digits of base 36: six before the colon, any number after it. */
function digitsOf(rank: string): string {
  const match = FORM.exec(rank);
  if (!match) throw new RangeError(`Not a rank: ${rank}`);
  return `${match[1] ?? ''}${match[2] ?? ''}`;
}

function numberOf(digits: string, length: number): bigint {
  let value = 0n;
  for (const digit of digits.padEnd(length, '0')) value = value * BASE + BigInt(Number.parseInt(digit, 36));
  return value;
}

function rankOf(value: bigint, length: number): string {
  const digits = value.toString(36).padStart(length, '0');
  return `0|${digits.slice(0, WHOLE)}:${digits.slice(WHOLE).replace(/0+$/u, '')}`;
}

const wholeOf = (rank: string): bigint => numberOf(digitsOf(rank).slice(0, WHOLE), WHOLE);

/** Steps of equal width from a start, none where they would leave the range of six digits. */
function steps(first: bigint, count: number): string[] | undefined {
  const last = first + STEP * BigInt(count - 1);
  if (first <= 0n || last >= LIMIT) return undefined;
  return Array.from({ length: count }, (_, at) => rankOf(first + STEP * BigInt(at), WHOLE));
}

function atAnEnd(before: string | undefined, after: string | undefined, count: number): string[] | undefined {
  if (before !== undefined) return after === undefined ? steps(wholeOf(before) + STEP, count) : undefined;
  if (after !== undefined) return steps(wholeOf(after) - STEP * BigInt(count), count);
  return steps(MIDDLE, count);
}

/** Divides the room between two ranks evenly, with more digits where there is too little. */
function divide(before: string, after: string | undefined, count: number): string[] {
  const [low, high] = [digitsOf(before), after === undefined ? undefined : digitsOf(after)];
  const parts = BigInt(count + 1);
  for (let length = Math.max(low.length, high?.length ?? WHOLE); ; length += 1) {
    const bottom = numberOf(low, length);
    const top = high === undefined ? BASE ** BigInt(length) : numberOf(high, length);
    if (top <= bottom) throw new RangeError('The ranks are not in order.');
    const room = top - bottom;
    if (room < parts) continue;
    return Array.from({ length: count }, (_, at) => rankOf(bottom + (room * BigInt(at + 1)) / parts, length));
  }
}

/**
 * Ranks for `count` things between two neighbours, in order; without a neighbour on one side they go to that end.
 * A rank is text in the form of Jira's, `0|hzzzzz:` and digits of base 36 after the colon, and sorts by code unit.
 * Throws RangeError when the neighbours are not ranks or not in order.
 */
export function ranksBetween(before: string | undefined, after: string | undefined, count: number): string[] {
  if (count === 0) return [];
  return atAnEnd(before, after, count) ?? divide(before ?? '0|000000:', after, count);
}
