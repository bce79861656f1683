import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { asJiraAdmin } from './admin';

/** Groups by name, and the project roles of the site, to map a role to. Needs Administer Jira. */
export async function searchDirectory(
  ports: Ports,
  _place: SitePlace,
  { query }: ParsedRequest<'directory.search'>,
): Promise<ResponseOf<'directory.search'> | Refusal> {
  const refusal = await asJiraAdmin(ports);
  if (refusal !== undefined) return refusal;
  const [groups, projectRoles] = await Promise.all([
    ports.directory.groups(query),
    ports.directory.projectRoles(),
  ]);
  return { groups: [...groups], projectRoles: [...projectRoles] };
}
