import { mayIn } from '../api/jira';
import { useSite } from '../site';
import { useLoad } from './useLoad';

/** Whether the person may open a project's settings; undefined until it is known, or without a project. */
export function useAdministers(projectKey: string | undefined): boolean | undefined {
  const { session } = useSite();
  const key = `administers:${session.user.accountId}:${projectKey ?? ''}`;
  const answer = useLoad(key, async () =>
    projectKey === undefined ? undefined : mayIn(projectKey, 'ADMINISTER_PROJECTS'),
  );
  return answer.data;
}
