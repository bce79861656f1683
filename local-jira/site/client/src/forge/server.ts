import { z } from 'zod';
import { colorMode } from '../lib/colorMode';
import type { Place } from './place';

const answer = z.union([
  z.object({ error: z.object({ name: z.string(), message: z.string() }) }),
  z.object({ result: z.unknown() }),
]);

/** Has the server carry out a bridge command. Rejects with the error that the app is to see. */
export async function askServer(
  moduleKey: string,
  place: Place,
  command: string,
  data: unknown,
): Promise<unknown> {
  const { pathname, search, hash } = window.location;
  const response = await fetch('/site/bridge', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ moduleKey, command, data, colorMode: colorMode() },
      place: { ...place, location: pathname + search + hash },
    }),
  });
  const parsed = answer.parse(await response.json());
  if ('error' in parsed) throw Object.assign(new Error(parsed.error.message), { name: parsed.error.name });
  return parsed.result;
}
