import { visible } from '../../kit/text';
import type { Found, Policy } from '../types';

/** What an id is called here: in Jira now, or, for a status that is gone, when the policy was published. */
export interface Names {
  readonly status: (id: string) => string;
  readonly issueType: (id: string) => string;
  readonly component: (id: string) => string;
  readonly field: (id: string) => string;
  readonly role: (id: string) => string;
  readonly checklist: (id: string) => string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

type Choices = Pick<
  Found,
  'policy' | 'statuses' | 'issueTypes' | 'components' | 'fields' | 'roles' | 'templates'
>;

const lookUp = (lists: readonly (readonly Named[])[], missing: string): ((id: string) => string) => {
  const pairs = lists.flat().map(({ id, name }) => [id, name] as const);
  // The first name of an id is the one that holds.
  const all = new Map(pairs.toReversed());
  return (id) => visible(all.get(id) ?? `${missing} ${id}`);
};

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const NONE: Pick<Policy, 'roles' | 'statuses' | 'templates'> = { roles: [], statuses: [], templates: [] };

/** The names of everything that a policy refers to. `roles` are those that the policy itself carries. */
export function namesOf(found: Choices, own?: Pick<Policy, 'roles'> & Partial<Policy>): Names {
  const titled = (list: readonly { id: string; title: string; version: number }[]) =>
    list.map(({ id, title, version }) => ({ id, name: `${title}, version ${version}` }));
  const inForce = found.policy ?? NONE;
  const { roles: ownRoles, statuses, templates } = { ...NONE, statuses: inForce.statuses, ...own };
  const latest = titled([...found.templates, ...inForce.templates]);
  const roles = lookUp([found.roles.map(({ role }) => role), ownRoles], 'role');
  return {
    status: lookUp([found.statuses, statuses], 'status'),
    issueType: lookUp([found.issueTypes], 'issue type'),
    component: lookUp([found.components], 'component'),
    field: lookUp([found.fields], 'field'),
    role: (id) => lower(roles(id)),
    checklist: lookUp([titled(templates), latest], 'checklist'),
  };
}
