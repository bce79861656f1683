import type { AwaitingRow } from '../../domain/awaiting/schema';
import { holdsRole, membershipsAsked } from '../../domain/policy/holds';
import type { Role } from '../../domain/policy/schema';
import type { JiraId, Slug } from '../../domain/shared/ids';
import type { Memberships, Ports } from '../ports';

/** Memberships that are asked for, at most, for one page of the list. */
export const MOST_MEMBERSHIPS = 10;

/** Not known within what one page may ask. */
export type Held = boolean | 'unasked';

/** What the viewer may sign as, project by project. Asks Jira once for each permission, and for memberships as needed. */
export class Standing {
  private readonly asked = new Map<string, Memberships>();
  /** Roles of which it has turned out that the viewer holds them somewhere. */
  readonly found = new Set<Slug>();

  private constructor(
    private readonly ports: Ports,
    private readonly permitted: ReadonlyMap<Slug, ReadonlySet<JiraId>>,
  ) {}

  static async of(ports: Ports, roles: readonly Role[]): Promise<Standing> {
    const permissions = [...new Set(roles.flatMap(({ permission }) => permission ?? []))];
    const sets = await Promise.all(permissions.map((permission) => ports.directory.projectsWith(permission)));
    return new Standing(ports, new Map(permissions.map((id, index) => [id, sets[index] ?? new Set()])));
  }

  /** The same of the same person, with memberships to ask for of its own. */
  apart(): Standing {
    return new Standing(this.ports, this.permitted);
  }

  /** Projects in which a permission gives the role. */
  projectsFor({ permission }: Role): ReadonlySet<JiraId> {
    return (permission === undefined ? undefined : this.permitted.get(permission)) ?? new Set();
  }

  /** Whether the viewer holds the role of a row, as the policy that it was projected with has it. */
  async holds({ projectId, detail }: AwaitingRow): Promise<Held> {
    return detail === undefined ? false : this.holdsIn(projectId, detail.role);
  }

  /** Whether the viewer holds a role in a project, as some policy has it. */
  async holdsIn(projectId: JiraId, role: Role): Promise<Held> {
    const held = this.projectsFor(role).has(projectId) || (await this.byMembership(role, projectId));
    if (held === true) this.found.add(role.id);
    return held;
  }

  private async byMembership(role: Role, projectId: JiraId): Promise<Held> {
    const { groups, projectRoles } = membershipsAsked([role]);
    if (groups.length === 0 && projectRoles.length === 0) return false;
    // Groups are the same in every project.
    const key = JSON.stringify([groups, projectRoles, projectRoles.length === 0 ? null : projectId]);
    const known = this.asked.get(key);
    if (known === undefined && this.asked.size >= MOST_MEMBERSHIPS) return 'unasked';
    const memberships =
      known ?? (await this.ports.directory.memberships(projectId, { groups, projectRoles }));
    this.asked.set(key, memberships);
    return holdsRole(role, { permissions: new Set(), ...memberships });
  }
}

/** Whether nothing but a permission gives a role. */
export const byPermissionOnly = ({ groups, projectRoles }: Role): boolean =>
  groups === undefined && projectRoles === undefined;
