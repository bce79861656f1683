import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';

export function saveHazard(
  _ports: Ports,
  _place: IssuePlace,
  _request: ParsedRequest<'risk.save'>,
): Promise<ResponseOf<'risk.save'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
