import type { JiraSetup } from '../../../src/app/ports';

/** Projects and workflows in memory: there are none. */
export const fakeSetup = (): JiraSetup => ({
  project: async () => undefined,
  issueTypes: async () => [],
  components: async () => [],
  fields: async () => [],
  transitions: async () => undefined,
  projectsUsing: async () => [],
});
