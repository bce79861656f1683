import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function publishMethod(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'method.publish'>,
): Promise<ResponseOf<'method.publish'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
