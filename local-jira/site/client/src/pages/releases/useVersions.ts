import { countIssues } from '../../api/jira';
import type { Version } from '../../api/projectParts';
import { loadVersions } from '../../api/projectParts';
import { useLoad } from '../../lib/useLoad';
import { useSite } from '../../site';
import type { Progress } from './versions';

export interface VersionRow extends Version {
  progress: Progress;
}

async function progressOf(projectKey: string, { id }: Version): Promise<Progress> {
  const count = (category: string): Promise<number> =>
    countIssues(`project = ${projectKey} AND fixVersion = ${id} AND statusCategory = "${category}"`);
  const [todo, started, done] = await Promise.all([count('To Do'), count('In Progress'), count('Done')]);
  return { todo, started, done };
}

async function loadRows(projectKey: string): Promise<VersionRow[]> {
  const versions = await loadVersions(projectKey);
  return Promise.all(
    versions.map(async (version) => ({ ...version, progress: await progressOf(projectKey, version) })),
  );
}

/** The versions of a project with how far they are, as the person may see it. */
export function useVersions(projectKey: string) {
  const { session } = useSite();
  return useLoad(`versions:${session.user.accountId}:${projectKey}`, () => loadRows(projectKey));
}
