import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { atSite } from '../site/atSite';

/** No policy takes the method up any more, or policies may again. Needs Administer Jira. */
export async function retireMethod(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'method.retire'>,
): Promise<ResponseOf<'method.retire'> | Refusal> {
  const done = await atSite(ports, place, () => ({ act: 'retire-method', ...request }));
  return isRefusal(done) ? done : { revision: done.result.revision };
}
