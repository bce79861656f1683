import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { Refusal } from '../../domain/shared/refusal';
import type { OwnMethod } from '../../domain/site/schema';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { loadSite } from '../site/admin';
import { personIn } from '../view/display';
import { offeredMethods } from './find';

/** The shipped risk methods and the site's own, in their latest versions. */
export async function listMethods(
  ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'method.list'>,
): Promise<ResponseOf<'method.list'> | Refusal> {
  const [site, mayPublish] = await Promise.all([loadSite(ports), ports.directory.isJiraAdmin()]);
  const [found, names] = await Promise.all([
    offeredMethods(ports, site),
    ports.jira.names([...new Set(site.methods.map(({ changedBy }) => changedBy))]),
  ]);
  const changed = (own: OwnMethod) => ({ by: personIn(names, own.changedBy), at: own.changedAt });
  return {
    methods: found.map(({ method, retired, own }) => ({
      method,
      retired,
      own: own !== undefined,
      ...(own === undefined ? {} : { changed: changed(own) }),
    })),
    revision: site.revision,
    mayPublish,
  };
}
