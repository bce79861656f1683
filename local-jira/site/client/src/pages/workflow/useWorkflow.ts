import { useCallback } from 'react';
import { JiraError } from '../../api/http';
import { saveWorkflow } from '../../api/workflows';
import type { Workflow, WorkflowStatus } from '../../api/workflows';
import { useFlags } from '../../parts/flags';

export type Change = (workflow: Workflow) => Workflow;

/** Saves a changed workflow. Resolves to nothing when it is saved, else to Jira's words why not. */
export type SaveChange = (change: Change, done: string) => Promise<string | undefined>;

/** How the editor saves: at once, as a new version; a flag tells what was done. */
export function useSaveChange(
  workflow: Workflow,
  statuses: WorkflowStatus[],
  reload: () => Promise<void>,
): SaveChange {
  const flags = useFlags();
  return useCallback(
    async (change, done) => {
      try {
        await saveWorkflow(change(workflow), statuses);
      } catch (error) {
        const text = error instanceof JiraError ? error.messages.join(' ') : String(error);
        if (error instanceof JiraError && error.status === 409) await reload();
        flags.show({ id: 'workflow', kind: 'error', title: 'The workflow was not saved', body: text });
        return text;
      }
      await reload();
      flags.show({ id: 'workflow', kind: 'success', title: done });
      return undefined;
    },
    [workflow, statuses, reload, flags],
  );
}
