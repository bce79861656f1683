import type { APIResponse } from '@forge/api';
import type * as z from 'zod';
import type { Json } from '../../domain/shared/canonicalJson';

/** Jira answered with a status that is neither success nor "not found". Holds no text of the answer. */
export class JiraHttpError extends Error {
  override name = 'JiraHttpError';
  readonly code: string;
  constructor(
    readonly operation: string,
    readonly status: number,
  ) {
    super(`${operation} answered ${status}`);
    this.code = String(status);
  }
}

/** Jira's answer lacks something that the app relies on. `where` is the path in the body, never a value. */
export class JiraShapeError extends Error {
  override name = 'JiraShapeError';
  readonly code = 'SHAPE';
  constructor(
    readonly operation: string,
    readonly where: string,
  ) {
    super(`${operation} answered an unexpected shape at ${where}`);
  }
}

/** The body of an answer. What JSON text holds is JSON by construction, so the type needs no check. */
const bodyOf = (response: APIResponse): Promise<Json> => response.json();

/**
 * The parsed answer of one request; `undefined` when Jira says 404, which is what it says of hidden things too.
 * @throws {JiraHttpError} for any other status that is not a success
 * @throws {JiraShapeError} when the body is not what `schema` describes
 */
export async function readBody<S extends z.ZodType>(
  operation: string,
  request: Promise<APIResponse>,
  schema: S,
): Promise<z.output<S> | undefined> {
  const response = await request;
  if (response.status === 404) return undefined;
  if (!response.ok) throw new JiraHttpError(operation, response.status);
  const parsed = schema.safeParse(await bodyOf(response));
  if (!parsed.success) throw new JiraShapeError(operation, parsed.error.issues[0]?.path.join('.') ?? '');
  return parsed.data;
}

/** A request that carries JSON. */
export const withBody = (method: 'POST' | 'PUT', body: Json) => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/**
 * A write whose answer nobody reads: whether what it is about is there.
 * @throws {JiraHttpError} for any status but a success and "not found"
 */
export async function written(operation: string, request: Promise<APIResponse>): Promise<boolean> {
  const { status, ok } = await request;
  if (status === 404) return false;
  if (!ok) throw new JiraHttpError(operation, status);
  return true;
}

/**
 * The same where "not found" cannot be an answer.
 * @throws {JiraHttpError} for 404 too
 */
export async function requireBody<S extends z.ZodType>(
  operation: string,
  request: Promise<APIResponse>,
  schema: S,
): Promise<z.output<S>> {
  const body = await readBody(operation, request, schema);
  if (body === undefined) throw new JiraHttpError(operation, 404);
  return body;
}
