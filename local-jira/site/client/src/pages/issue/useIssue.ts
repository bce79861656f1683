import { useCallback, useEffect, useRef } from 'react';
import { loadIssue, loadTransitions, loadUpdated } from '../../api/jira';
import type { Issue, Transition } from '../../api/schemas';
import { announceIssueChange } from '../../forge/bus';
import type { Loaded } from '../../lib/useLoad';
import { useLoad } from '../../lib/useLoad';

const POLL_MS = 4000;

export interface IssueView {
  issue: Issue;
  transitions: Transition[];
}

/** The issue, kept fresh: after own changes, and when somebody else changed it. The app's frames are told each time. */
export function useIssue(key: string): Loaded<IssueView> & { changed: () => Promise<void> } {
  const loaded = useLoad(key, async () => {
    const [issue, transitions] = await Promise.all([loadIssue(key), loadTransitions(key)]);
    return { issue, transitions };
  });
  const { reload } = loaded;
  const seen = useRef<Issue>();
  seen.current = loaded.data?.issue;

  const changed = useCallback(async () => {
    await reload();
    const issue = seen.current;
    if (issue) announceIssueChange(issue.id, issue.fields.project.id);
  }, [reload]);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const known = seen.current?.fields.updated;
      if (known === undefined || document.visibilityState !== 'visible') return;
      const updated = await loadUpdated(key).catch(() => known);
      if (updated !== known && seen.current?.fields.updated === known) await changed();
    };
    const timer = window.setInterval(() => void look(), POLL_MS);
    return () => window.clearInterval(timer);
  }, [key, changed]);

  return { ...loaded, changed };
}
