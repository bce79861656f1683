import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { riskMethods } from '../../content';
import { methodProblems } from '../../domain/risk/methodProblems';
import type { Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';

/** Ids that no method of a site's own may take. */
export const SHIPPED_METHODS: ReadonlySet<string> = new Set(riskMethods.map(({ id }) => id));

/** What is wrong with a method, by name. Saves nothing. */
export function checkMethod(
  _ports: Ports,
  _place: SitePlace,
  { draft }: ParsedRequest<'method.check'>,
): Promise<ResponseOf<'method.check'> | Refusal> {
  return Promise.resolve({ problems: methodProblems(draft, SHIPPED_METHODS) });
}
