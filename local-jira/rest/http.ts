import type { Context } from 'hono';
import type { Env } from './env';
import { isObject } from '../jira/entities/json';
import { badRequest, JiraError } from '../jira/errors';

export const MAX_BODY = 10 * 1024 * 1024;

type Ctx = Context<Env>;

const UNREADABLE = 'There was an error parsing JSON. Check that your request body is valid.';

/** The bytes of a request of at most 10 MB. Throws 413 above. */
export async function bytesOf(c: Ctx): Promise<ArrayBuffer> {
  const tooLarge = new JiraError(413, ['The request is too large: at most 10 MB are accepted.']);
  if (Number(c.req.header('content-length') ?? 0) > MAX_BODY) throw tooLarge;
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > MAX_BODY) throw tooLarge;
  return bytes;
}

/** The JSON of a request. Throws 400 for anything else. */
export async function jsonOf(c: Ctx): Promise<unknown> {
  const text = new TextDecoder().decode(await bytesOf(c));
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    throw badRequest(UNREADABLE);
  }
}

/** The JSON object of a request. Throws 400 for anything else. */
export async function objectOf(c: Ctx): Promise<Record<string, unknown>> {
  const body = await jsonOf(c);
  if (!isObject(body))
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  return body;
}

/** A whole number from the query. Throws 400 for text, below zero counts as zero. */
export function wholeNumber(c: Ctx, name: string, fallback: number): number {
  const text = c.req.query(name);
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value)) throw badRequest(`The value '${text}' of '${name}' is not a whole number.`);
  return Math.max(0, value);
}

/** The values of a query parameter, repeated or separated by commas. */
export function listOf(c: Ctx, name: string): string[] | undefined {
  const given = c.req.queries(name);
  return given
    ?.flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Path parameter that the route is known to have. */
export function param(c: Ctx, name: string): string {
  return c.req.param(name) ?? '';
}

/** Throws 401 for a caller who is not signed in. */
export function signedIn(c: Ctx): void {
  if (c.env.caller.kind === 'anonymous') {
    throw new JiraError(401, ['Client must be authenticated to access this resource.']);
  }
}

/** What was asked for that this Jira does not do: 501, so that nobody takes it for an answer. */
export function notEmulated(what: string): JiraError {
  return new JiraError(501, [`Not emulated by the local Jira: ${what}`]);
}
