import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';

/** The platform's own limit of a request from a page to a resolver. */
const BODY_MAX_BYTES = 500 * 1024;

/** A refusal in the form of all local routes. */
export function refuse(
  status: 400 | 401 | 403 | 404 | 413 | 502 | 504,
  code: string,
  message: string,
): HTTPException {
  return new HTTPException(status, { res: Response.json({ code, message }, { status }), message });
}

export const limitBody = bodyLimit({
  maxSize: BODY_MAX_BYTES,
  onError: (c) => c.json({ code: 'too-large', message: 'The request is over 500 KB.' }, 413),
});

/** The checked JSON body of a request. Throws 400 when it is not JSON or not of this shape. */
export async function readBody<T extends z.ZodType>(c: Context, shape: T): Promise<z.output<T>> {
  let given: unknown;
  try {
    given = await c.req.json();
  } catch {
    throw refuse(400, 'bad-json', 'The body is not JSON.');
  }
  const parsed = shape.safeParse(given);
  if (!parsed.success) throw refuse(400, 'bad-request', z.prettifyError(parsed.error));
  return parsed.data;
}
