import { useCallback } from 'react';
import { JiraError } from '../../api/http';
import { editIssue } from '../../api/jira';
import { useFlags } from '../../parts/flags';
import { Refusal } from '../../parts/refusal';
import { createElement } from 'react';

/** Writes fields of an issue; a refusal becomes a flag. Resolves to whether it was saved. */
export function useSave(issueKey: string, onChanged: () => Promise<void>) {
  const flags = useFlags();
  return useCallback(
    async (fields: Record<string, unknown>): Promise<boolean> => {
      try {
        await editIssue(issueKey, fields);
        await onChanged();
        return true;
      } catch (error) {
        const text = error instanceof JiraError ? error.messages.join(' ') : String(error);
        flags.show({
          id: `save-${issueKey}`,
          kind: 'error',
          title: `${issueKey} was not saved`,
          body: createElement(Refusal, { text }),
        });
        return false;
      }
    },
    [issueKey, onChanged, flags],
  );
}
