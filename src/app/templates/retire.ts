import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { atSite } from '../site/atSite';

/** No policy takes the template up any more, or policies may again. Needs Administer Jira. */
export async function retireTemplate(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'template.retire'>,
): Promise<ResponseOf<'template.retire'> | Refusal> {
  const done = await atSite(ports, place, () => ({ act: 'retire-template', ...request }));
  return isRefusal(done) ? done : { revision: done.result.revision };
}
