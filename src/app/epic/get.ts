import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';

export function getEpic(
  _ports: Ports,
  _place: IssuePlace,
  _request: ParsedRequest<'epic.get'>,
): Promise<ResponseOf<'epic.get'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
