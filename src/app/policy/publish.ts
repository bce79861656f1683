import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';
import { atDesk, ruled, type AtDesk, type Decided } from './atDesk';
import { NOTHING_WRITTEN, offeredTo } from './offered';

type Request = ParsedRequest<'policy.publish'>;

/**
 * Puts the draft in force, or, when it lowers a requirement and the site asks for two people, proposes it. Needs Publish
 * compliance policy.
 */
export async function publishPolicy(
  ports: Ports,
  place: ProjectPlace,
  request: Request,
): Promise<ResponseOf<'policy.publish'> | Refusal> {
  const done = await atDesk(ports, place, {
    nonce: request.nonce,
    rights: ['publish'],
    decide: (ready) => publish(ports, ready, request),
  });
  if (isRefusal(done)) return done;
  const { revision, version } = done.outcome.result;
  return { outcome: version === null ? 'proposed' : 'published', revision, version };
}

async function publish(
  ports: Ports,
  ready: AtDesk,
  { nonce, revision }: Request,
): Promise<Decided | Refusal> {
  const offered = await offeredTo(ports, ready, ready.desk.draft?.content ?? NOTHING_WRITTEN);
  return ruled(ports, ready, { act: 'publish', nonce, revision, offered });
}
