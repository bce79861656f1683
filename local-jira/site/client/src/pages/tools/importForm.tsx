import { useState } from 'react';
import { loadImportChoices } from '../../api/importing';
import type { ImportChoice } from '../../api/importing';
import { useLoad } from '../../lib/useLoad';

const NEW = ':new';

interface Props {
  choice: ImportChoice;
  onChoice: (choice: ImportChoice) => void;
  onFile: (file: File | undefined) => void;
}

/** File, project and workflow of an import. */
export function ImportForm({ choice, onChoice, onFile }: Props) {
  const found = useLoad('import', loadImportChoices);
  const [making, setMaking] = useState(false);
  const usual = found.data?.usual ?? { key: 'IMP', name: 'Imported tickets' };
  const others = (found.data?.projects ?? []).filter(({ key }) => key !== usual.key);
  const pickProject = (key: string): void => {
    const { workflow, statuses } = choice;
    const kept = { ...(workflow ? { workflow } : {}), ...(statuses ? { statuses } : {}) };
    setMaking(key === NEW);
    onChoice(key === NEW || key === '' ? kept : { ...kept, projectKey: key });
  };
  return (
    <>
      <label>
        Export of Jira (XML or JSON)
        <input
          type="file"
          required
          accept=".xml,.json,text/xml,application/json"
          onChange={(event) => onFile(event.target.files?.[0])}
        />
      </label>
      <label>
        Project
        <select
          value={making ? NEW : (choice.projectKey ?? '')}
          onChange={(event) => pickProject(event.target.value)}
        >
          <option value="">
            {usual.name} ({usual.key})
          </option>
          {others.map(({ key, name }) => (
            <option key={key} value={key}>
              {name} ({key})
            </option>
          ))}
          <option value={NEW}>A new project…</option>
        </select>
      </label>
      {making && <NewProject choice={choice} onChoice={onChoice} />}
      <Workflow choice={choice} onChoice={onChoice} all={found.data?.workflows ?? []} />
    </>
  );
}

type WorkflowProps = Pick<Props, 'choice' | 'onChoice'> & { all: { id: string; name: string }[] };

function Workflow({ choice, onChoice, all }: WorkflowProps) {
  const pick = (id: string): void => {
    const { workflow: _before, ...kept } = choice;
    onChoice(id === '' ? kept : { ...kept, workflow: id });
  };
  return (
    <label>
      Workflow
      <select value={choice.workflow ?? ''} onChange={(event) => pick(event.target.value)}>
        <option value="">The usual one, statuses by their category</option>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}, statuses by their names
          </option>
        ))}
      </select>
    </label>
  );
}

function NewProject({ choice, onChoice }: Pick<Props, 'choice' | 'onChoice'>) {
  return (
    <>
      <label>
        Key
        <input
          required
          pattern="[A-Z][A-Z0-9]{1,9}"
          title="Two to ten capital letters and digits"
          value={choice.projectKey ?? ''}
          onChange={(event) => onChoice({ ...choice, projectKey: event.target.value.toUpperCase() })}
        />
      </label>
      <label>
        Name
        <input
          required
          maxLength={80}
          value={choice.projectName ?? ''}
          onChange={(event) => onChoice({ ...choice, projectName: event.target.value })}
        />
      </label>
      <label>
        Managed by
        <select
          value={choice.style ?? 'classic'}
          onChange={(event) =>
            onChoice({ ...choice, style: event.target.value === 'next-gen' ? 'next-gen' : 'classic' })
          }
        >
          <option value="classic">Jira administrators (company-managed)</option>
          <option value="next-gen">Its own team (team-managed)</option>
        </select>
      </label>
    </>
  );
}
