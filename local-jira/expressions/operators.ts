import { fail } from './failure';
import { equal, num, typeOf } from './values';

type Binary = (left: unknown, right: unknown) => unknown;

/** Orders two numbers, dates or texts. Fails for anything else. */
export function order(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime();
  if (typeof left !== 'string' || typeof right !== 'string') {
    return fail(`Cannot compare ${typeOf(left)} with ${typeOf(right)}`);
  }
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** A scalar as the text that it adds to another one. Fails for lists, maps and functions. */
export function scalar(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return fail(`Cannot add ${typeOf(value)} to a String`);
}

function add(left: unknown, right: unknown): unknown {
  if (typeof left === 'string' || typeof right === 'string') return scalar(left) + scalar(right);
  return num(left) + num(right);
}

/** The strict binary operators; `&&`, `||` and `??` look at their right side only if they have to. */
const BINARY: Record<string, Binary> = {
  '==': equal,
  '===': equal,
  '!=': (left, right) => !equal(left, right),
  '!==': (left, right) => !equal(left, right),
  '<': (left, right) => order(left, right) < 0,
  '<=': (left, right) => order(left, right) <= 0,
  '>': (left, right) => order(left, right) > 0,
  '>=': (left, right) => order(left, right) >= 0,
  '+': add,
  '-': (left, right) => num(left) - num(right),
  '*': (left, right) => num(left) * num(right),
  '/': (left, right) => num(left) / num(right),
  '%': (left, right) => num(left) % num(right),
};

/** Applies a binary operator. Fails for those that Jira expressions do not have. */
export function binary(operator: string, left: unknown, right: unknown): unknown {
  const apply = Object.hasOwn(BINARY, operator) ? BINARY[operator] : undefined;
  return apply ? apply(left, right) : fail(`Unknown operator ${operator}`);
}
