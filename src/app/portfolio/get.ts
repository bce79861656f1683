import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function getPortfolio(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'portfolio.get'>,
): Promise<ResponseOf<'portfolio.get'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
