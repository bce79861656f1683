import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';
import { atDesk, ruled } from './atDesk';

/** Throws the draft away. Needs Administer Projects. */
export async function discardDraft(
  ports: Ports,
  place: ProjectPlace,
  { nonce, revision }: ParsedRequest<'policy.discard'>,
): Promise<ResponseOf<'policy.discard'> | Refusal> {
  const done = await atDesk(ports, place, {
    nonce,
    rights: ['edit'],
    decide: (ready) => ruled(ports, ready, { act: 'discard', nonce, revision }),
  });
  return isRefusal(done) ? done : { revision: done.outcome.result.revision };
}
