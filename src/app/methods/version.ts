import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function methodVersion(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'method.version'>,
): Promise<ResponseOf<'method.version'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
