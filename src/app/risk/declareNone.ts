import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';

export function declareNoHazards(
  _ports: Ports,
  _place: IssuePlace,
  _request: ParsedRequest<'risk.declareNone'>,
): Promise<ResponseOf<'risk.declareNone'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
