/** Epic 1, Story, Task and Bug 0, Sub-task -1. */
export interface IssueType {
  id: string;
  name: string;
  description: string;
  hierarchyLevel: number;
  /** The project that owns the type, in team-managed projects. */
  projectId?: string;
}

export interface NamedEntity {
  id: string;
  name: string;
  description: string;
}

/** `startDate` and `releaseDate` are days, `2026-12-01`. */
export interface Version extends NamedEntity {
  released: boolean;
  archived: boolean;
  startDate?: string;
  releaseDate?: string;
}

export interface Component extends NamedEntity {
  leadAccountId?: string;
}

/** `classic` is company-managed, `next-gen` team-managed, as REST words it. */
export interface Project {
  id: string;
  key: string;
  name: string;
  description: string;
  style: 'classic' | 'next-gen';
  leadAccountId: string;
  permissionSchemeId: number;
  /** Absent where no issue can be given a security level. */
  securitySchemeId?: string;
  issueTypeIds: string[];
  workflowId: string;
  /** Issue types that follow another workflow than the project's. */
  workflowByType: Record<string, string>;
  /** By role id. */
  roleActors: Record<string, { users: string[]; groups: string[] }>;
  components: Component[];
  versions: Version[];
  lastIssueNumber: number;
}
