import { useState } from 'react';
import type { Directory } from '../../api/organisation';
import type { GrantView, PermissionTypeView } from '../../api/schemes';
import { loadHolders } from '../../api/schemes';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Chips } from '../people/chips';
import { holderWords } from '../people/words';

interface Props {
  projectKey: string;
  type: PermissionTypeView;
  grants: GrantView[];
  directory: Directory;
}

/** A permission, to whom it is granted, and on demand the people who hold it by that. */
export function PermissionHolders({ projectKey, type, grants, directory }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <li className="permission-row">
      <div className="permission-name">
        <h3>{type.name}</h3>
        {open && <People projectKey={projectKey} permission={type.key} />}
      </div>
      <Chips
        items={grants.map(({ id, holder }) => ({ key: String(id), text: holderWords(holder, directory) }))}
        empty="Nobody"
      />
      <Button
        look="subtle"
        compact
        aria-expanded={open}
        aria-label={`Who holds ${type.name}`}
        onClick={() => setOpen(!open)}
      >
        Who?
      </Button>
    </li>
  );
}

function People({ projectKey, permission }: { projectKey: string; permission: string }) {
  const people = useLoad(`${projectKey}:${permission}`, () => loadHolders(projectKey, permission));
  if (people.error) return <span className="subtle">Not known: {people.error.message}</span>;
  if (!people.data) return <span className="subtle">…</span>;
  const names = people.data.map(({ displayName }) => displayName).join(', ');
  return <span className="subtle">{names === '' ? 'Nobody at the moment.' : names}</span>;
}
