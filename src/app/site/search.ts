import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function searchDirectory(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'directory.search'>,
): Promise<ResponseOf<'directory.search'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
