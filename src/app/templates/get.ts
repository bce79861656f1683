import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function getTemplate(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'template.get'>,
): Promise<ResponseOf<'template.get'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
