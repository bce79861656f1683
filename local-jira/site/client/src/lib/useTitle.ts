import { useEffect } from 'react';

/** The window title, as Jira writes it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Jira`;
  }, [title]);
}
