import { emptySite } from '../../domain/site/empty';
import type { Site } from '../../domain/site/schema';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { Ports } from '../ports';

const REFUSED = refuse('no-permission', { permission: 'Administer Jira' });

/** A refusal for everybody who does not administer Jira. */
export const asJiraAdmin = async ({ directory }: Pick<Ports, 'directory'>): Promise<Refusal | undefined> =>
  (await directory.isJiraAdmin()) ? undefined : REFUSED;

/** What holds for the whole site; on a site where nothing was set, the defaults. */
export const loadSite = async ({ site }: Pick<Ports, 'site'>): Promise<Site> =>
  (await site.load()) ?? emptySite();

/** The same for somebody who administers Jira, in one round. */
export async function siteAsAdmin(ports: Pick<Ports, 'site' | 'directory'>): Promise<Site | Refusal> {
  const [refusal, site] = await Promise.all([asJiraAdmin(ports), loadSite(ports)]);
  return refusal ?? site;
}
