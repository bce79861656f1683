import { starterPolicies, starterPolicy } from '../../content';
import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { siteAsAdmin } from './admin';
import { directoryNames } from './directoryNames';

/** What holds for every project. Needs Administer Jira. */
export async function getSite(
  ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'site.get'>,
): Promise<ResponseOf<'site.get'> | Refusal> {
  const site = await siteAsAdmin(ports);
  if (isRefusal(site)) return site;
  const { revision, secondPerson, starter, roles } = site;
  return {
    revision,
    secondPerson,
    starter: starter ?? null,
    starters: starterPolicies.map(({ id, title, summary }) => ({ id, title, summary })),
    builtIn: [...starterPolicy.roles],
    roles: [...roles],
    ...(await directoryNames(ports, roles)),
  };
}
