import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';

export function settleProposal(
  _ports: Ports,
  _place: ProjectPlace,
  _request: ParsedRequest<'policy.settle'>,
): Promise<ResponseOf<'policy.settle'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
