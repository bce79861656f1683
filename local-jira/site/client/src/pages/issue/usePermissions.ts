import { useCallback } from 'react';
import { loadPermissions } from '../../api/issueActions';
import { useLoad } from '../../lib/useLoad';
import { useSite } from '../../site';

/** What the person may do to an issue. Until it is known, nothing. */
export function usePermissions(issueKey: string): (permission: string) => boolean {
  const { session } = useSite();
  const loaded = useLoad(`may:${issueKey}:${session.user.accountId}`, () => loadPermissions(issueKey));
  const held = loaded.data;
  return useCallback((permission: string) => held?.has(permission) ?? false, [held]);
}
