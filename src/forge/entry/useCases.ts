import type { IssuePlace, ProjectPlace, SitePlace } from '../../app/place';
import type { Ports } from '../../app/ports';
import type {
  IssueOperation,
  OperationName,
  ParsedRequest,
  ProjectOperation,
  ResponseOf,
  SiteOperation,
  SprintOperation,
} from '../../contract/operations';
import type { Refusal } from '../../domain/shared/refusal';

type UseCase<N extends OperationName, P> = (
  ports: Ports,
  place: P,
  request: ParsedRequest<N>,
) => Promise<ResponseOf<N> | Refusal>;

export type IssueCases = { readonly [N in IssueOperation]: UseCase<N, IssuePlace> };
export type ProjectCases = { readonly [N in ProjectOperation]: UseCase<N, ProjectPlace> };
export type SiteCases = { readonly [N in SiteOperation]: UseCase<N, SitePlace> };
/** Each checks the project that the request names against the place for itself. */
export type SprintCases = { readonly [N in SprintOperation]: UseCase<N, SitePlace> };

/** One use case for each operation: a missing one does not compile. */
export type UseCases = IssueCases & ProjectCases & SiteCases & SprintCases;
