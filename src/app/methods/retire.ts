import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function retireMethod(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'method.retire'>,
): Promise<ResponseOf<'method.retire'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
