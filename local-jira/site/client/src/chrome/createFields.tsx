import type { ReactNode } from 'react';
import type { Choice, Meta } from '../api/fieldMeta';
import type { IssueType, Project, User } from '../api/schemas';
import { IssuePick } from '../pages/issue/issuePick';
import type { NewIssue } from './newIssue';

interface Props {
  draft: NewIssue;
  projects: readonly Project[];
  types: readonly IssueType[];
  meta: Meta;
  people: readonly User[];
  sprints: readonly Choice[];
  onChange: (change: Partial<NewIssue>) => void;
}

/** Fields that the dialog shows by name; other required ones come after them. */
const KNOWN = new Set(['project', 'issuetype', 'summary', 'description', 'parent', 'priority', 'labels']);

interface PickProps {
  label: ReactNode;
  value: string;
  choices: readonly Choice[];
  none?: string;
  required?: boolean;
  onPick: (id: string) => void;
}

function Pick({ label, value, choices, none, required, onPick }: PickProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} required={required} onChange={(event) => onPick(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const Star = () => (
  <span className="required" aria-hidden="true">
    {' '}
    *
  </span>
);

/** The fields of the create dialog, those that an issue needs first. */
export function CreateFields(props: Props) {
  const { draft, projects, types, meta, people, sprints, onChange } = props;
  const type = types.find(({ id }) => id === draft.typeId);
  const below = type !== undefined && type.hierarchyLevel < 1;
  const others = [...meta].filter(
    ([id, field]) => field.required && !KNOWN.has(id) && field.choices.length > 0,
  );
  return (
    <>
      <Pick
        label={
          <>
            Project
            <Star />
          </>
        }
        value={draft.projectKey}
        choices={projects.map(({ key, name }) => ({ id: key, name: `${name} (${key})` }))}
        onPick={(projectKey) => onChange({ projectKey, typeId: '', sprint: '', assignee: '', parent: '' })}
      />
      <Pick
        label={
          <>
            Issue type
            <Star />
          </>
        }
        value={draft.typeId}
        choices={types}
        onPick={(typeId) => onChange({ typeId })}
      />
      <label>
        <span>
          Summary
          <Star />
        </span>
        <input
          required
          autoFocus
          maxLength={255}
          value={draft.summary}
          onChange={(event) => onChange({ summary: event.target.value })}
        />
      </label>
      <label>
        Description
        <textarea
          rows={5}
          value={draft.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </label>
      {below && (
        <div className="form-field">
          <span className="form-label">Parent{type.hierarchyLevel < 0 && <Star />}</span>
          <IssuePick
            label="Parent"
            current=""
            value={draft.parent}
            onChange={(parent) => onChange({ parent })}
          />
        </div>
      )}
      <Pick
        label="Assignee"
        value={draft.assignee}
        none="Unassigned"
        choices={people.map(({ accountId, displayName }) => ({ id: accountId, name: displayName }))}
        onPick={(assignee) => onChange({ assignee })}
      />
      <Pick
        label="Priority"
        value={draft.priority}
        none="Medium"
        choices={(meta.get('priority')?.choices ?? []).filter(({ name }) => name !== 'Medium')}
        onPick={(priority) => onChange({ priority })}
      />
      <label>
        Labels
        <input
          value={draft.labels}
          placeholder="With spaces between them"
          onChange={(event) => onChange({ labels: event.target.value })}
        />
      </label>
      {sprints.length > 0 && type?.hierarchyLevel === 0 && (
        <Pick
          label="Sprint"
          value={draft.sprint}
          none="Backlog"
          choices={sprints}
          onPick={(sprint) => onChange({ sprint })}
        />
      )}
      {others.map(([id, field]) => (
        <Pick
          key={id}
          label={
            <>
              {field.name}
              <Star />
            </>
          }
          value={draft.more[id] ?? ''}
          none="Choose…"
          required
          choices={field.choices}
          onPick={(value) => onChange({ more: { ...draft.more, [id]: value } })}
        />
      ))}
    </>
  );
}
