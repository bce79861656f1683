import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function policyVersion(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'policy.version'>,
): Promise<ResponseOf<'policy.version'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
