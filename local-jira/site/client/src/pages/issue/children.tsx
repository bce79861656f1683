import { useState } from 'react';
import type { FormEvent } from 'react';
import { createIssue } from '../../api/jira';
import { loadChildren } from '../../api/issueActions';
import { progressOf } from '../../api/issueParts';
import type { TypeWithStatuses } from '../../api/move';
import type { Issue, IssueRow } from '../../api/schemas';
import type { Loaded } from '../../lib/useLoad';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { ProgressBar } from '../../parts/progressBar';
import { Skeleton } from '../../parts/states';
import { IssueLine } from './issueLine';
import { useDo } from './useDo';

interface Props {
  issue: Issue;
  /** The types that issues below this one can have; empty when none can be created. */
  types: TypeWithStatuses[];
  adding: boolean;
  onAdding: (adding: boolean) => void;
  onChanged: () => Promise<void>;
}

/** What an epic's and a story's children are called. */
export const childrenTitle = (issue: Issue): string =>
  issue.fields.issuetype.hierarchyLevel > 0 ? 'Child issues' : 'Subtasks';

/** The issues right below this one, how far they are, and a line to add one. */
export function Children({ issue, types, adding, onAdding, onChanged }: Props) {
  const children = useLoad(`${issue.id}:${issue.fields.updated}`, () => loadChildren(issue.key));
  const rows = children.data ?? [];
  if (rows.length === 0 && !adding && !children.error) return null;
  const added = async (): Promise<void> => {
    await Promise.all([children.reload(), onChanged()]);
  };
  return (
    <section className="issue-section" aria-labelledby="children-title">
      <div className="section-title">
        <h2 id="children-title">{childrenTitle(issue)}</h2>
        {types.length > 0 && !adding && <AddButton onAdd={() => onAdding(true)} />}
      </div>
      <Rows loaded={children} />
      {adding && <NewChild issue={issue} types={types} onAdded={added} onClose={() => onAdding(false)} />}
    </section>
  );
}

function AddButton({ onAdd }: { onAdd: () => void }) {
  return <Button look="subtle" compact bare icon="add" aria-label="Create a child issue" onClick={onAdd} />;
}

function Rows({ loaded }: { loaded: Loaded<IssueRow[]> }) {
  const { data, error } = loaded;
  if (error) return <p className="subtle">They did not load. {error.message}</p>;
  if (!data) return <Skeleton lines={2} label="Loading child issues" />;
  if (data.length === 0) return null;
  return (
    <>
      <Progress {...progressOf(data)} />
      <ul className="issue-lines">
        {data.map((row) => (
          <IssueLine key={row.id} issue={row} />
        ))}
      </ul>
    </>
  );
}

function Progress({ done, started }: { done: number; started: number }) {
  return (
    <div className="child-progress">
      <ProgressBar done={done} started={started} />
      <span className="small subtle">{done}% Done</span>
    </div>
  );
}

interface NewProps {
  issue: Issue;
  types: TypeWithStatuses[];
  onAdded: () => Promise<void>;
  onClose: () => void;
}

function NewChild({ issue, types, onAdded, onClose }: NewProps) {
  const [summary, setSummary] = useState('');
  const [typeId, setTypeId] = useState(types[0]?.id ?? '');
  const act = useDo(issue.key, onAdded);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (summary.trim() === '') return;
    const fields = {
      project: { id: issue.fields.project.id },
      issuetype: { id: typeId },
      parent: { id: issue.id },
      summary: summary.trim(),
    };
    if (await act('The child issue was not created', () => createIssue(fields))) setSummary('');
  };
  return (
    <form
      className="inline-form"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {types.length > 1 && (
        <select
          aria-label="Type of the child issue"
          value={typeId}
          onChange={(event) => setTypeId(event.target.value)}
        >
          {types.map((type) => (
            <option key={type.id} value={type.id}>
              {type.name}
            </option>
          ))}
        </select>
      )}
      <input
        autoFocus
        aria-label="Summary of the child issue"
        placeholder="What needs to be done?"
        maxLength={255}
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
      />
      <Button look="primary" type="submit" disabled={summary.trim() === ''}>
        Create
      </Button>
      <Button look="subtle" onClick={onClose}>
        Cancel
      </Button>
    </form>
  );
}
