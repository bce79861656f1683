import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function registerHeat(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'register.heat'>,
): Promise<ResponseOf<'register.heat'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
