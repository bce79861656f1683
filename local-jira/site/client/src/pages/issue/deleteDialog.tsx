import { deleteIssue } from '../../api/issueActions';
import { partsOf } from '../../api/issueParts';
import type { Issue } from '../../api/schemas';
import { go } from '../../lib/route';
import { useFlags } from '../../parts/flags';
import { FormDialog } from '../../parts/formDialog';

/** Deletes an issue with its sub-tasks, after asking. */
export function DeleteDialog({ issue, onClose }: { issue: Issue; onClose: () => void }) {
  const flags = useFlags();
  const { key } = issue;
  const count = partsOf(issue).subtasks.length;
  const remove = async (): Promise<void> => {
    await deleteIssue(key);
    go(`/projects/${issue.fields.project.key}/issues`);
    flags.show({ id: `deleted-${key}`, kind: 'success', title: `${key} was deleted` });
  };
  return (
    <FormDialog wide title={`Delete ${key}?`} submit="Delete" onSubmit={remove} onClose={onClose}>
      <p>The issue, its comments and its attachments will be gone for good.</p>
      {count > 0 && <p>{count === 1 ? 'Its subtask goes with it.' : `Its ${count} subtasks go with it.`}</p>}
    </FormDialog>
  );
}
