import { starterPolicies } from '../../content';
import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { Role } from '../../domain/policy/schema';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { checkTyped } from '../texts';
import { asJiraAdmin } from './admin';
import { atSite } from './atSite';

type Request = ParsedRequest<'site.save'>;

/** The settings of the site, all at once. Needs Administer Jira. */
export async function saveSite(
  ports: Ports,
  place: SitePlace,
  request: Request,
): Promise<ResponseOf<'site.save'> | Refusal> {
  const refusal = await asJiraAdmin(ports);
  if (refusal !== undefined) return refusal;
  const roles = checkedRoles(request);
  if (isRefusal(roles)) return roles;
  const done = await atSite(ports, place, () => ({ act: 'settings', ...request, roles }));
  return isRefusal(done) ? done : { revision: done.result.revision };
}

/** Roles of the site are given by groups and project roles; permissions belong to the roles of the manifest. */
function checkedRoles({ starter, roles }: Request): Role[] | Refusal {
  if (starter !== null && !starterPolicies.some(({ id }) => id === starter))
    return refuse('invalid-request', { where: 'starter' });
  const checked: Role[] = [];
  for (const [index, role] of roles.entries()) {
    if (role.permission !== undefined)
      return refuse('invalid-request', { where: `roles.${index}.permission` });
    const name = checkTyped(role.name);
    if (isRefusal(name)) return { ...name, about: { ...name.about, path: `roles.${index}.name` } };
    checked.push({ ...role, name: name.text });
  }
  return checked;
}
