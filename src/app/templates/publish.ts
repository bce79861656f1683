import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function publishTemplate(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'template.publish'>,
): Promise<ResponseOf<'template.publish'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
