import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function saveSite(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'site.save'>,
): Promise<ResponseOf<'site.save'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
