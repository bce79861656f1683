import { fail } from './failure';
import { num, text } from './values';

type TextMethod = (value: string, args: unknown[]) => unknown;
type DateMethod = (value: Date) => unknown;

const optional = (value: unknown): number | undefined => (value === undefined ? undefined : num(value));

/** Methods of strings that take no pattern. */
export const TEXT_METHODS: Record<string, TextMethod> = {
  includes: (value, [part]) => value.includes(text(part)),
  indexOf: (value, [part]) => value.indexOf(text(part)),
  startsWith: (value, [part]) => value.startsWith(text(part)),
  endsWith: (value, [part]) => value.endsWith(text(part)),
  toLowerCase: (value) => value.toLowerCase(),
  toUpperCase: (value) => value.toUpperCase(),
  trim: (value) => value.trim(),
  slice: (value, [from, to]) => value.slice(optional(from), optional(to)),
  substring: (value, [from, to]) => value.substring(num(from), optional(to)),
  split: (value, [by]) => value.split(text(by)),
  charAt: (value, [at]) => value.charAt(num(at)),
};

/** Methods of dates, in UTC. */
export const DATE_METHODS: Record<string, DateMethod> = {
  getTime: (value) => value.getTime(),
  getFullYear: (value) => value.getUTCFullYear(),
  getMonth: (value) => value.getUTCMonth(),
  getDate: (value) => value.getUTCDate(),
  getDay: (value) => value.getUTCDay(),
  getHours: (value) => value.getUTCHours(),
  getMinutes: (value) => value.getUTCMinutes(),
  toISOString: (value) => value.toISOString(),
};

/** `new Date()` with a time, or now. Fails for a text that is no time. */
export function newDate(args: unknown[], now: () => number): Date {
  const [given] = args;
  const made = new Date(given === undefined ? now() : typeof given === 'number' ? given : text(given));
  return Number.isNaN(made.getTime()) ? fail('Invalid date') : made;
}
