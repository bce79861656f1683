import './roles.css';
import { useState } from 'react';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { visible } from '../../kit/text';
import { useFocusLater } from '../../panel/useFocusLater';
import { Answered } from '../Answered';
import { useGuard } from '../LeaveGuard';
import { NotSaved } from '../NotSaved';
import type { Role, Site } from '../types';
import { settingsOf, useSite, type SiteStore } from '../useSite';
import { Holders } from './Holders';
import { RemoveRole } from './RemoveRole';
import { RoleForm } from './RoleForm';
import { emptyRole, roleDraftOf, roleOf, withoutRole, withRole, type RoleDraft } from './roles';

/** In which capacities people sign: the five that come with the app, and the site's own. */
export function Roles() {
  const store = useSite();
  return (
    <Answered loaded={store.loaded} title="Reading the roles">
      {(site) => (
        <>
          <OwnRoles site={site} store={store} />
          <BuiltIn roles={site.builtIn} />
        </>
      )}
    </Answered>
  );
}

function BuiltIn({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <section className="admin-part" aria-labelledby="built-in-title">
      <h2 id="built-in-title">
        Built-in roles <span className="admin-count">{roles.length}</span>
      </h2>
      <p className="subtle">
        A permission scheme grants them, under Apps, as it grants every project permission. They cannot be
        changed here.
      </p>
      <ul className="admin-list">
        {roles.map((role) => (
          <li key={role.id} className="admin-row">
            <p className="row-title">{role.name}</p>
            <p className="subtle small row-side">
              Permission <span className="code">{role.permission ?? role.id}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is open: nothing, a new role, one to edit, one to remove. */
type Doing = { readonly what: 'add' } | { readonly what: 'edit' | 'remove'; readonly id: string } | null;

function OwnRoles({ site, store }: { readonly site: Site; readonly store: SiteStore }) {
  const [doing, setDoing] = useState<Doing>(null);
  const { leave } = useGuard();
  const focus = useFocusLater();
  const begin = (next: Doing): void =>
    leave(() => {
      store.forget();
      setDoing(next);
    });
  const close = (id: string): void => {
    store.forget();
    setDoing(null);
    focus([id]);
  };
  const save = async (draft: RoleDraft): Promise<void> => {
    const saved = await store.save((now) => ({
      ...settingsOf(now),
      roles: withRole(now.roles, roleOf(draft)),
    }));
    if (saved) close(`role-${roleOf(draft).id}-edit`);
  };
  const remove = async (id: string): Promise<void> => {
    const saved = await store.save((now) => ({ ...settingsOf(now), roles: withoutRole(now.roles, id) }));
    if (saved) close('role-add');
  };
  const taken = (but?: string) =>
    new Set([...site.builtIn, ...site.roles].map(({ id }) => id).filter((id) => id !== but));
  const form = { site, store, onSave: save };
  return (
    <section className="admin-part" aria-labelledby="own-roles-title">
      <h2 id="own-roles-title">
        Your own roles <span className="admin-count">{site.roles.length}</span>
      </h2>
      <p className="subtle">
        Held by everybody in the groups or project roles that you name. A policy takes a role up when it is
        published; until then it keeps what it has.
      </p>
      <NotSaved trouble={store.trouble} />
      {site.roles.length === 0 && doing?.what !== 'add' && (
        <Empty>None yet. The built-in roles are enough where a permission scheme can grant them.</Empty>
      )}
      <ul className="admin-list">
        {site.roles.map((role) => (
          <li key={role.id} className="role">
            {doing?.what === 'edit' && doing.id === role.id ? (
              <RoleForm
                {...form}
                start={roleDraftOf(role)}
                taken={taken(role.id)}
                onCancel={() => close(`role-${role.id}-edit`)}
              />
            ) : (
              <RoleRow role={role} site={site} onBegin={begin} />
            )}
            {doing?.what === 'remove' && doing.id === role.id && (
              <RemoveRole
                name={role.name}
                busy={store.busy}
                onRemove={() => void remove(role.id)}
                onCancel={() => close(`role-${role.id}-remove`)}
              />
            )}
          </li>
        ))}
      </ul>
      {doing?.what === 'add' ? (
        <div className="admin-box">
          <RoleForm {...form} start={emptyRole()} taken={taken()} isNew onCancel={() => close('role-add')} />
        </div>
      ) : (
        <Button id="role-add" onClick={() => begin({ what: 'add' })}>
          Add a role
        </Button>
      )}
    </section>
  );
}

interface RoleRowProps {
  readonly role: Role;
  readonly site: Site;
  readonly onBegin: (doing: Doing) => void;
}

function RoleRow({ role, site, onBegin }: RoleRowProps) {
  const { id, name } = role;
  return (
    <div className="admin-row">
      <div className="row-words">
        <p className="row-title">
          {visible(name)} <span className="code subtle">{id}</span>
        </p>
        <Holders role={role} site={site} />
      </div>
      <div className="row-side">
        <Button
          id={`role-${id}-edit`}
          compact
          look="subtle"
          label={`Edit ${name}`}
          onClick={() => onBegin({ what: 'edit', id })}
        >
          Edit
        </Button>
        <Button
          id={`role-${id}-remove`}
          compact
          look="subtle"
          label={`Remove ${name}…`}
          onClick={() => onBegin({ what: 'remove', id })}
        >
          Remove…
        </Button>
      </div>
    </div>
  );
}
