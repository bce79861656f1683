import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function listRegister(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'register.list'>,
): Promise<ResponseOf<'register.list'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
