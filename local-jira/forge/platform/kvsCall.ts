import { ZodError } from 'zod';
import { REQUEST_MAX_BYTES } from '../kvs/limits';
import { KvsError } from '../kvs/errors';
import type { Kvs } from '../kvs/kvs';
import { json, parseBody, type ProxyRequest, type Reply } from './reply';

/** Answers one call of @forge/kvs. An empty 200 where the service has nothing to say. */
export function callKvs(kvs: Kvs, scopes: string[], request: ProxyRequest): Reply {
  if (!scopes.includes('storage:app')) {
    return json(403, { code: 'UNAUTHORIZED', message: 'The manifest lacks the scope storage:app.' });
  }
  if (Buffer.byteLength(request.body) > REQUEST_MAX_BYTES) {
    return json(413, { code: 'MAX_SIZE', message: 'The request is over 4 MB.' });
  }
  try {
    return json(200, kvs.handle(request.target, parseBody(request.body)));
  } catch (thrown) {
    if (thrown instanceof KvsError)
      return json(thrown.status, { code: thrown.code, message: thrown.message });
    if (thrown instanceof ZodError || thrown instanceof SyntaxError) {
      return json(400, { code: 'INVALID_REQUEST', message: thrown.message });
    }
    throw thrown;
  }
}
