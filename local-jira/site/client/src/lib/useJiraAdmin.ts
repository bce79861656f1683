import { mayGlobally } from '../api/access';
import { useSite } from '../site';
import { useLoad } from './useLoad';

/** Whether the person administers Jira; undefined until it is known. */
export function useJiraAdmin(): boolean | undefined {
  const { session } = useSite();
  const answer = useLoad(`jira-admin:${session.user.accountId}`, () => mayGlobally('ADMINISTER'));
  return answer.error ? false : answer.data;
}
