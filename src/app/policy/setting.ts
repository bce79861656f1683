import { starterPolicy } from '../../content';
import type { PolicyDesk } from '../../domain/policy/desk';
import type { PolicyDraft } from '../../domain/policy/draft';
import { namedRoles } from '../../domain/policy/publish';
import type { Policy, Role } from '../../domain/policy/schema';
import type { Site } from '../../domain/site/schema';
import type { JiraId } from '../../domain/shared/ids';
import type { Ports } from '../ports';
import { loadSite } from '../site/admin';

/** What is stored of a project's policy, and what holds for the whole site. */
export interface Setting {
  readonly projectId: JiraId;
  readonly policy: Policy | undefined;
  readonly desk: PolicyDesk | undefined;
  readonly site: Site;
}

/** One strict round of storage. */
export async function loadSetting(
  ports: Pick<Ports, 'store' | 'policies' | 'site'>,
  projectId: JiraId,
): Promise<Setting> {
  const [policy, desk, site] = await Promise.all([
    ports.store.loadPolicy(projectId),
    ports.policies.desk(projectId),
    loadSite(ports),
  ]);
  return { projectId, policy, desk, site };
}

/**
 * The roles that a draft may ask for: those of the manifest, those of the site, and those that are in force although the
 * site has them no more.
 */
export function offeredRoles({ policy, site }: Pick<Setting, 'policy' | 'site'>): Role[] {
  const offered = [...starterPolicy.roles, ...site.roles];
  const kept = (policy?.roles ?? []).filter(({ id }) => !offered.some((role) => role.id === id));
  return [...offered, ...kept];
}

/**
 * The draft with its roles as they are offered. What gives a role is for the site to say: a role that somebody wrote into
 * a draft is left out, and a gate that asks for it has a problem.
 */
export function withOfferedRoles(draft: PolicyDraft, setting: Pick<Setting, 'policy' | 'site'>): PolicyDraft {
  const offered = offeredRoles(setting);
  const written = new Set(draft.roles.map(({ id }) => id));
  const asked = namedRoles(draft);
  const builtIn = new Set(starterPolicy.roles.map(({ id }) => id));
  return {
    ...draft,
    roles: offered.filter(({ id }) => builtIn.has(id) || written.has(id) || asked.has(id)),
  };
}
