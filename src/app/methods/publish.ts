import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { atSite } from '../site/atSite';

/** Makes a draft the next version of a method of the site's own, for ever. Needs Administer Jira. */
export async function publishMethod(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'method.publish'>,
): Promise<ResponseOf<'method.publish'> | Refusal> {
  const done = await atSite(ports, place, () => ({ act: 'publish-method', ...request }));
  if (isRefusal(done)) return done;
  const { revision, version } = done.result;
  return version === null ? refuse('unknown-method') : { revision, version };
}
