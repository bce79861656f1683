import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function getHealth(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'health.get'>,
): Promise<ResponseOf<'health.get'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
