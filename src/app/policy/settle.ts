import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';
import { keepTyped, type Kept } from '../texts';
import { atDesk, ruled, type AtDesk, type Decided } from './atDesk';
import { NOTHING_WRITTEN, offeredTo } from './offered';

type Request = ParsedRequest<'policy.settle'>;

/**
 * A second person confirms or declines what was proposed; who proposed it may withdraw it. Declining needs a rationale.
 * Needs Publish compliance policy.
 */
export async function settleProposal(
  ports: Ports,
  place: ProjectPlace,
  request: Request,
): Promise<ResponseOf<'policy.settle'> | Refusal> {
  const rationale = keepTyped(ports, request.rationale);
  if (rationale !== undefined && isRefusal(rationale)) return rationale;
  const done = await atDesk(ports, place, {
    nonce: request.nonce,
    rights: ['publish'],
    decide: (ready) =>
      request.decision === 'confirm'
        ? confirm(ports, ready, request)
        : decline(ports, ready, request, rationale),
  });
  if (isRefusal(done)) return done;
  const { revision, version } = done.outcome.result;
  return { revision, version };
}

async function confirm(
  ports: Ports,
  ready: AtDesk,
  { nonce, revision }: Request,
): Promise<Decided | Refusal> {
  const offered = await offeredTo(ports, ready, ready.desk.proposal?.content ?? NOTHING_WRITTEN);
  return ruled(ports, ready, { act: 'confirm', nonce, revision, offered });
}

function decline(
  ports: Ports,
  ready: AtDesk,
  { nonce, revision }: Request,
  rationale: Kept | undefined,
): Decided | Refusal {
  const decided = ruled(ports, ready, { act: 'decline', nonce, revision, rationale: rationale?.commitment });
  if (isRefusal(decided) || rationale === undefined) return decided;
  return { ...decided, texts: { rationale: rationale.kept } };
}
