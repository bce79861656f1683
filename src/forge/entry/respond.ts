import type { Ports } from '../../app/ports';
import { refusalOf, type RefusalMessage } from '../../contract/refusals';
import { isRefusal } from '../../domain/shared/refusal';
import { TooLarge } from '../kvs/errors';
import { placeOf } from './place';
import { report } from './report';
import type { Runner } from './runner';

/** What crosses the bridge: a value, or a refusal. Nothing else, and never an exception. */
export type Envelope =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly refusal: RefusalMessage };

export const refused = (...parts: Parameters<typeof refusalOf>): Envelope => ({
  ok: false,
  refusal: refusalOf(...parts),
});

/** One call: who and where, then the runner, then an envelope. Whatever is thrown becomes one sentence. */
export async function respond(
  operation: string,
  run: Runner,
  ports: Ports,
  call: { readonly payload: unknown; readonly context: unknown },
): Promise<Envelope> {
  try {
    const place = placeOf(call.context);
    if (place === undefined) return refused('not-a-person');
    const answer = await run(ports, place, call.payload);
    if (isRefusal(answer)) return refused(answer.refused, answer.about);
    return { ok: true, value: answer.value };
  } catch (error) {
    if (error instanceof TooLarge) return refused('too-large', { what: error.what, limit: error.limit });
    return refused('unavailable', {}, report(operation, error));
  }
}
