/** Who a permission is granted to. `anyone` includes people who are not signed in; `applicationRole` is every licensed user. */
export type Holder =
  | { type: 'user'; parameter: string }
  | { type: 'group'; parameter: string }
  | { type: 'projectRole'; parameter: string }
  | { type: 'projectLead' | 'reporter' | 'assignee' | 'anyone' | 'applicationRole' };

export interface Grant {
  id: number;
  permission: string;
  holder: Holder;
}

export interface PermissionScheme {
  id: number;
  name: string;
  description: string;
  grants: Grant[];
  /** The team-managed project whose own scheme this is. */
  projectId?: string;
}
