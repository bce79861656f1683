import { ZodError } from 'zod';
import type { AsyncQueue } from '../events/asyncQueue';
import { json, parseBody, type ProxyRequest, type Reply } from './reply';

const ROUTE = /^\/webhook\/queue\/(publish|stats|cancel)\//;

/** Whether a stargate path is the async event service, which @forge/events talks to. */
export const isQueuePath = (target: string): boolean => ROUTE.test(target);

function answer(queue: AsyncQueue, action: string | undefined, body: unknown, depth: number): Reply {
  if (action === 'publish') {
    const refused = queue.publish(body, depth);
    return refused
      ? json(refused.status, { errorMessage: refused.message, message: refused.message })
      : json(201, {});
  }
  if (action === 'stats') {
    const stats = queue.stats(body);
    return stats ? json(200, stats) : json(404, { message: 'No such job.' });
  }
  return queue.cancel(body) ? { status: 204 } : json(404, { message: 'No such job.' });
}

/** Publishing (201), statistics (200) and cancelling (204) of async events. `depth` is how many pushes led to the caller. */
export function callQueue(queue: AsyncQueue, request: ProxyRequest, depth = 0): Reply {
  try {
    return answer(queue, ROUTE.exec(request.target)?.[1], parseBody(request.body), depth);
  } catch (thrown) {
    if (thrown instanceof ZodError || thrown instanceof SyntaxError)
      return json(400, { message: thrown.message });
    throw thrown;
  }
}
