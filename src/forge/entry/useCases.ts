import type { IssuePlace, ProjectPlace } from '../../app/place';
import type { Ports } from '../../app/ports';
import type { OperationName, ParsedRequest, ResponseOf } from '../../contract/operations';
import type { Refusal } from '../../domain/shared/refusal';

/** The operations that are about the project a page belongs to. All others are about an issue. */
export type ProjectOperation = 'policy.get' | 'policy.adopt';
export type IssueOperation = Exclude<OperationName, ProjectOperation>;

type UseCase<N extends OperationName, P> = (
  ports: Ports,
  place: P,
  request: ParsedRequest<N>,
) => Promise<ResponseOf<N> | Refusal>;

/** One use case for each operation: a missing one does not compile. */
export type UseCases = { readonly [N in IssueOperation]: UseCase<N, IssuePlace> } & {
  readonly [N in ProjectOperation]: UseCase<N, ProjectPlace>;
};
