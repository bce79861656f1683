import { useState } from 'react';
import { editIssue } from '../../api/jira';
import type { Issue } from '../../api/schemas';
import { FormDialog } from '../../parts/formDialog';
import { IssuePick } from './issuePick';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** Puts an issue below another one, or below none. A sub-task cannot be without. */
export function ParentDialog({ issue, onChanged, onClose }: Props) {
  const [parent, setParent] = useState(issue.fields.parent?.key ?? '');
  const subtask = issue.fields.issuetype.hierarchyLevel < 0;
  const save = async (): Promise<void> => {
    const key = parent.trim().toUpperCase();
    await editIssue(issue.key, { parent: key === '' ? null : { key } });
    await onChanged();
  };
  const above = subtask ? 'A story, task or bug of the same project.' : 'An epic. Leave it empty for none.';
  return (
    <FormDialog
      wide
      title={`Change the parent of ${issue.key}`}
      submit="Save"
      disabled={subtask && parent.trim() === ''}
      onSubmit={save}
      onClose={onClose}
    >
      <IssuePick label="Parent" current={issue.key} value={parent} onChange={setParent} />
      <p className="small subtle">{above}</p>
    </FormDialog>
  );
}
