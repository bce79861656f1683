import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { Ports } from '../ports';

export function getPolicy(
  _ports: Ports,
  _place: ProjectPlace,
  _request: ParsedRequest<'policy.get'>,
): Promise<ResponseOf<'policy.get'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
