import { useState } from 'react';
import { loadTypes, moveTo } from '../../api/move';
import type { TypeWithStatuses } from '../../api/move';
import type { Issue, Status } from '../../api/schemas';
import { useLoad } from '../../lib/useLoad';
import { useSite } from '../../site';
import { FormDialog } from '../../parts/formDialog';
import { IssuePick } from './issuePick';

interface Props {
  issue: Issue;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** The type that the issue gets there unless the person picks another: of the same name, else of the same level. */
function likeliest(types: TypeWithStatuses[], issue: Issue): TypeWithStatuses | undefined {
  const { name, hierarchyLevel } = issue.fields.issuetype;
  return (
    types.find((type) => type.name === name) ??
    types.find((type) => type.hierarchyLevel === hierarchyLevel) ??
    types[0]
  );
}

/** The status that replaces the issue's own, where that is not known there. */
function statusInstead(own: Status, there: readonly Status[], picked: string): Status | undefined {
  if (there.some(({ id }) => id === own.id)) return undefined;
  return there.find(({ id }) => id === picked) ?? there[0];
}

/** What the dialog holds and what follows from it. */
function useMove(issue: Issue) {
  const { project, status, parent: current } = issue.fields;
  const [projectKey, setProjectKey] = useState(project.key);
  const [typeId, setTypeId] = useState('');
  const [parent, setParent] = useState(current?.key ?? '');
  const [to, setTo] = useState('');
  const types = useLoad(`types:${projectKey}`, () => loadTypes(projectKey));
  const all = types.data ?? [];
  const type = all.find(({ id }) => id === typeId) ?? likeliest(all, issue);
  const statuses = type?.statuses ?? [];
  const target = statusInstead(status, statuses, to);
  const needsParent = type !== undefined && type.hierarchyLevel < 0;
  return {
    ...{ projectKey, setProjectKey, setTypeId, parent, setParent, setTo },
    ...{ all, type, statuses, target, needsParent, error: types.error },
  };
}

/** Moves an issue to another project or type, with a status for it where its own is not known. */
export function MoveDialog({ issue, onChanged, onClose }: Props) {
  const { projects } = useSite();
  const { project, status } = issue.fields;
  const draft = useMove(issue);
  const { projectKey, all, type, statuses, target, needsParent, parent } = draft;

  const move = async (): Promise<void> => {
    if (!type) return;
    const mapped = target && { status: { from: status, to: target.id } };
    const below = needsParent && { parentKey: parent.trim().toUpperCase() };
    await moveTo(issue.key, { projectKey, typeId: type.id, ...below, ...mapped });
    await onChanged();
  };
  return (
    <FormDialog
      wide
      title={`Move ${issue.key}`}
      submit="Move"
      disabled={!type || (needsParent && parent.trim() === '')}
      onSubmit={move}
      onClose={onClose}
    >
      <Pick label="Project" value={projectKey} onPick={draft.setProjectKey}>
        {projects.map((one) => ({ id: one.key, name: `${one.name} (${one.key})` }))}
      </Pick>
      <Pick label="Issue type" value={type?.id ?? ''} onPick={draft.setTypeId}>
        {all}
      </Pick>
      {needsParent && (
        <div className="form-field">
          <span className="form-label">Parent</span>
          <IssuePick label="Parent" current={issue.key} value={parent} onChange={draft.setParent} />
        </div>
      )}
      {target && (
        <Pick label={`Status instead of ${status.name}`} value={target.id} onPick={draft.setTo}>
          {statuses}
        </Pick>
      )}
      {draft.error && <p className="form-error">{draft.error.message}</p>}
      {projectKey !== project.key && (
        <p className="small subtle">
          The issue gets a key of the other project; {issue.key} goes on leading to it. Components and
          versions that the other project does not have are removed.
        </p>
      )}
    </FormDialog>
  );
}

interface PickProps {
  label: string;
  value: string;
  children: readonly { id: string; name: string }[];
  onPick: (id: string) => void;
}

function Pick({ label, value, children, onPick }: PickProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {children.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
