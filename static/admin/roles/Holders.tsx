import { Icon } from '../../kit/Icon';
import { visible } from '../../kit/text';
import type { Role, Site } from '../types';
import { holdersOf, type Holder } from './roles';

/** The groups and project roles that hold a role, by name. One that is gone from Jira is said to be. */
export function Holders({ role, site }: { readonly role: Role; readonly site: Site }) {
  const lines = [
    { kind: 'Group', holders: holdersOf(role.groups ?? [], site.groups) },
    { kind: 'Project role', holders: holdersOf(role.projectRoles ?? [], site.projectRoles) },
  ];
  return (
    <ul className="holders">
      {lines.flatMap(({ kind, holders }) =>
        holders.map((holder) => (
          <li key={`${kind}-${holder.id}`}>
            <HolderName kind={kind} holder={holder} />
          </li>
        )),
      )}
    </ul>
  );
}

/** `Group jira-quality`, or that the group is gone and gives the role to nobody. */
export function HolderName({
  kind,
  holder: { id, name },
}: {
  readonly kind: string;
  readonly holder: Holder;
}) {
  if (name !== undefined) {
    return (
      <span>
        <span className="subtle">{kind}</span> {visible(name)}
      </span>
    );
  }
  return (
    <span className="holder-gone">
      <Icon name="warning" tone="warning" small /> <span className="subtle">{kind}</span>{' '}
      <span className="code">{id}</span> is gone from Jira: nobody holds the role through it
    </span>
  );
}
