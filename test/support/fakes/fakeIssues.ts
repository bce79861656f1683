import type { IssueIndex } from '../../../src/app/ports';

/** The list of issues in memory: it is empty. */
export const fakeIssues = (): IssueIndex => ({
  visible: async () => new Map(),
  show: async () => undefined,
  childrenOf: async () => ({ ids: [], more: false }),
  updatedSince: async () => ({ issueIds: [] }),
});
