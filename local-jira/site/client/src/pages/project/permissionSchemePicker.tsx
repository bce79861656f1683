import { loadPermissionSchemes, setProjectScheme } from '../../api/schemes';
import { useLoad } from '../../lib/useLoad';
import { useAct } from '../people/useAct';

interface Props {
  projectKey: string;
  current: number;
  onDone: () => Promise<void>;
}

/** Lets a Jira administrator give the project another permission scheme. */
export function SchemePicker({ projectKey, current, onDone }: Props) {
  const schemes = useLoad('permission-schemes', loadPermissionSchemes);
  const { act, busy } = useAct(onDone);
  const offered = schemes.data?.filter(({ scope }) => scope === undefined) ?? [];
  if (offered.length < 2) return null;
  return (
    <div className="filter-row">
      <label className="inline-label">
        Permission scheme
        <select
          value={current}
          disabled={busy}
          onChange={(event) =>
            void act('Changing the scheme', () => setProjectScheme(projectKey, Number(event.target.value)))
          }
        >
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
