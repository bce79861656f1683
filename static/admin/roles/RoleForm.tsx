import { useState, type FormEvent } from 'react';
import { Button } from '../../kit/Button';
import { FieldError } from '../../kit/FieldError';
import { useFocusOnMount } from '../../kit/focus';
import type { Trouble } from '../../kit/outcome';
import { TextField } from '../../kit/TextField';
import { useUnsaved } from '../LeaveGuard';
import { suggested } from '../slugs';
import type { Choice, Site } from '../types';
import type { SiteStore } from '../useSite';
import { Chosen } from './Chosen';
import { DirectorySearch, type HolderKind } from './DirectorySearch';
import { roleFindings, type RoleDraft, type RoleFindings } from './roles';

interface RoleFormProps {
  readonly start: RoleDraft;
  readonly site: Site;
  readonly store: SiteStore;
  readonly taken: ReadonlySet<string>;
  readonly isNew?: boolean;
  readonly onSave: (draft: RoleDraft) => Promise<void>;
  readonly onCancel: () => void;
}

/** A role of the site's own: its name, its id, and who holds it. */
export function RoleForm({ start, site, store, taken, isNew = false, onSave, onCancel }: RoleFormProps) {
  const [draft, setDraft] = useState(start);
  const [idTyped, setIdTyped] = useState(!isNew);
  const [findings, setFindings] = useState<RoleFindings>({});
  const [met, setMet] = useState<Readonly<Record<HolderKind, readonly Choice[]>>>({
    groups: [],
    projectRoles: [],
  });
  const heading = useFocusOnMount<HTMLHeadingElement>();
  useUnsaved(JSON.stringify(draft) !== JSON.stringify(start), 'What you changed in this role is not saved.');

  const name = (typed: string): void => {
    const id = idTyped ? draft.id : typed.trim() === '' ? '' : suggested(typed, taken, 'role');
    setDraft({ ...draft, name: typed, id });
  };
  const add = (kind: HolderKind, choice: Choice): void => {
    setMet({ ...met, [kind]: [...met[kind], choice] });
    setDraft({ ...draft, [kind]: [...draft[kind], choice.id] });
  };
  const drop = (kind: HolderKind, id: string): void =>
    setDraft({ ...draft, [kind]: draft[kind].filter((one) => one !== id) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = roleFindings(draft, taken);
    setFindings(found);
    const first = Object.keys(found)[0];
    if (first === undefined) void onSave(draft);
    else
      requestAnimationFrame(() =>
        document.getElementById(first === 'holders' ? 'role-search' : `role-${first}`)?.focus(),
      );
  };
  return (
    <form
      className="role-form"
      aria-label={isNew ? 'Add a role' : `Edit ${start.name}`}
      onSubmit={submit}
      noValidate
    >
      <h3 ref={heading} tabIndex={-1}>
        {isNew ? 'Add a role' : `Edit ${start.name}`}
      </h3>
      <TextField
        id="role-name"
        label="Name"
        value={draft.name}
        refusal={findings.name ?? nameRefusal(store.trouble)}
        onChange={name}
      />
      <TextField
        id="role-id"
        label="Id"
        hint={isNew ? 'Sign-offs name the role by it. It cannot be changed later.' : undefined}
        code
        readOnly={!isNew}
        value={draft.id}
        refusal={findings.id}
        onChange={(id) => {
          setIdTyped(true);
          setDraft({ ...draft, id });
        }}
      />
      <fieldset
        className="role-holders"
        aria-describedby={findings.holders === undefined ? undefined : 'role-holders-error'}
      >
        <legend className="field-label">Who holds it</legend>
        <Chosen
          groups={draft.groups}
          projectRoles={draft.projectRoles}
          known={{
            groups: [...site.groups, ...met.groups],
            projectRoles: [...site.projectRoles, ...met.projectRoles],
          }}
          onDrop={drop}
        />
        <DirectorySearch chosen={draft} onAdd={add} />
        {findings.holders !== undefined && <FieldError id="role-holders-error" refusal={findings.holders} />}
      </fieldset>
      <div className="form-actions">
        <Button look="primary" type="submit" busy={store.busy}>
          {store.busy ? 'Saving…' : 'Save role'}
        </Button>
        <Button look="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** A refusal of the server that is about the name: what is sent may hold nothing that identifies a patient. */
const nameRefusal = (trouble: Trouble | undefined): Trouble | undefined =>
  /^roles\.\d+\.name$/.test(String(trouble?.about?.['path'])) ? trouble : undefined;
