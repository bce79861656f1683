import type { Context } from 'hono';
import type { JsonObject } from '../jira/entities/json';
import type { Env } from './env';
import { wholeNumber } from './http';

export interface Window {
  startAt: number;
  maxResults: number;
}

/** `startAt` and `maxResults` of a request, the latter at most `limit`. */
export function windowOf(c: Context<Env>, fallback = 50, limit = 100): Window {
  const maxResults = Math.min(wholeNumber(c, 'maxResults', fallback), limit);
  return { startAt: wholeNumber(c, 'startAt', 0), maxResults };
}

/** One page of a list with the head that Jira gives pages. */
export function page<T>(
  c: Context<Env>,
  all: T[],
  show: (one: T) => JsonObject,
  window = windowOf(c),
): JsonObject {
  const { startAt, maxResults } = window;
  const values = all.slice(startAt, startAt + maxResults).map(show);
  const isLast = startAt + values.length >= all.length;
  return { self: c.req.url, startAt, maxResults, total: all.length, isLast, values };
}
