import type { MethodChoice } from '../../contract/policyView';
import type { OfferedMethod } from '../../domain/policy/world';
import type { Site } from '../../domain/site/schema';
import type { Slug } from '../../domain/shared/ids';
import { latestMethod, ownMethod } from '../methods/find';
import type { Ports } from '../ports';

/** The risk method of that id in its latest published version; none where there is none of that id. */
export async function offeredMethod(
  ports: Pick<Ports, 'site'>,
  site: Site,
  id: Slug | undefined,
): Promise<OfferedMethod[]> {
  if (id === undefined) return [];
  const method = await latestMethod(ports, id, site);
  return method === undefined ? [] : [{ method, retired: ownMethod(site, id)?.retired === true }];
}

export const methodChoice = ({ method, retired }: OfferedMethod): MethodChoice => {
  const { id, version, title, levels } = method;
  return { id, version, title, levels, retired };
};
