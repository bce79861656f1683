import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

export function exportTemplate(
  _ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'template.export'>,
): Promise<ResponseOf<'template.export'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
