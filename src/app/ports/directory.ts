import type { GroupId, Role } from '../../domain/policy/schema';
import type { JiraId, Slug } from '../../domain/shared/ids';
import type { PersonName } from './index';

/** What the caller is a member of, among what was asked. */
export interface Memberships {
  readonly groups: ReadonlySet<GroupId>;
  readonly projectRoles: ReadonlySet<JiraId>;
}

/** Who holds a role in a project; `undefined` when Jira does not say. */
export type RoleHolders = readonly PersonName[] | undefined;

/** Groups, project roles and who is in them. Reads only. */
export interface Directory {
  /**
   * Which of these groups and project roles the caller is a member of. A decision about authority: trouble throws.
   */
  memberships(
    projectId: JiraId,
    asked: { readonly groups: readonly GroupId[]; readonly projectRoles: readonly JiraId[] },
  ): Promise<Memberships>;
  /** The active people who hold a role in a project, each once. For display and for checks before publishing. */
  holdersOf(role: Role, projectId: JiraId): Promise<RoleHolders>;
  /** Groups and project roles of the site, to choose from; as the caller. */
  groups(query: string): Promise<readonly { readonly id: GroupId; readonly name: string }[]>;
  /** Those of these groups that exist, with their names as they are now; as the caller. */
  groupsById(ids: readonly GroupId[]): Promise<readonly { readonly id: GroupId; readonly name: string }[]>;
  projectRoles(): Promise<readonly { readonly id: JiraId; readonly name: string }[]>;
  /** Whether the caller administers Jira. */
  isJiraAdmin(): Promise<boolean>;
  /** Projects, by id, in which the caller holds a permission of the manifest. */
  projectsWith(permission: Slug): Promise<ReadonlySet<JiraId>>;
}
