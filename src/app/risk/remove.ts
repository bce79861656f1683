import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';

export function removeHazard(
  _ports: Ports,
  _place: IssuePlace,
  _request: ParsedRequest<'risk.remove'>,
): Promise<ResponseOf<'risk.remove'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
