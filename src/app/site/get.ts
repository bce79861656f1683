import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function getSite(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'site.get'>,
): Promise<ResponseOf<'site.get'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
