import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { IssuePlace } from '../place';
import type { Ports } from '../ports';

export function exportEpic(
  _ports: Ports,
  _place: IssuePlace,
  _request: ParsedRequest<'epic.export'>,
): Promise<ResponseOf<'epic.export'> | Refusal> {
  return Promise.resolve(refuse('unavailable'));
}
