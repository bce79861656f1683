import type { MiddlewareHandler } from 'hono';

const NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

/** Answers 421 to any Host but the loopback names: a page of a foreign site whose name resolves to 127.0.0.1 gets nothing. */
export const onlyLoopbackHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? '';
  if (!NAMES.has(nameOf(host))) {
    return c.json({ code: 'wrong-host', message: 'This server answers to localhost only.' }, 421);
  }
  return next();
};
