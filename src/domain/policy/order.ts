import type { SignoffRequirement } from './schema';

type Asked = readonly SignoffRequirement[];

/** The role after which a role signs, and those after which that one signs, nearest first. Ends where it comes round. */
export function rolesBefore(signoffs: Asked, role: string): string[] {
  const before: string[] = [];
  let next = afterOf(signoffs, role);
  while (next !== undefined && !before.includes(next)) {
    before.push(next);
    next = afterOf(signoffs, next);
  }
  return before;
}

const afterOf = (signoffs: Asked, role: string): string | undefined =>
  signoffs.find((asked) => asked.role === role)?.after;

/**
 * The requirements so that a role stands behind the one after which it signs: a decision weighs them in this order. What
 * is in order already stays as it is.
 */
export function inSigningOrder(signoffs: Asked): SignoffRequirement[] {
  const waiting = [...signoffs];
  const ordered: SignoffRequirement[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after }) => !waiting.some(({ role }) => role === after));
    ordered.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return ordered;
}
