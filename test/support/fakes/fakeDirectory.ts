import type { Directory } from '../../../src/app/ports';

/** Groups and roles in memory: nobody is in any. */
export const fakeDirectory = (): Directory => ({
  memberships: async () => ({ groups: new Set(), projectRoles: new Set() }),
  holdersOf: async () => undefined,
  groups: async () => [],
  groupsById: async () => [],
  projectRoles: async () => [],
  isJiraAdmin: async () => false,
  projectsWith: async () => new Set(),
});
