import { visible } from '../../kit/text';
import type { Draft, Found, Policy } from '../types';

/** What an id is called here: in Jira now, or, for a status that is gone, when the policy was published. */
export interface Names {
  readonly status: (id: string) => string;
  readonly issueType: (id: string) => string;
  readonly component: (id: string) => string;
  readonly field: (id: string) => string;
  readonly role: (id: string) => string;
  readonly checklist: (id: string) => string;
  readonly method: (id: string) => string;
  /** A level of the method that the policy scores risk by. */
  readonly level: (id: string) => string;
}

/** Something to choose by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

type Choices = Pick<
  Found,
  'policy' | 'statuses' | 'issueTypes' | 'components' | 'fields' | 'roles' | 'templates' | 'methods'
>;

/** A policy carries its method; a draft names the one to take up. */
type Own = Pick<Policy, 'roles'> & Partial<Policy> & Pick<Draft, 'riskMethod'>;

const lookUp = (lists: readonly (readonly Named[])[], missing: string): ((id: string) => string) => {
  const pairs = lists.flat().map(({ id, name }) => [id, name] as const);
  // The first name of an id is the one that holds.
  const all = new Map(pairs.toReversed());
  return (id) => visible(all.get(id) ?? `${missing} ${id}`);
};

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const NONE: Pick<Policy, 'roles' | 'statuses' | 'templates'> = { roles: [], statuses: [], templates: [] };

const titled = (list: readonly { id: string; title: string; version: number }[]): Named[] =>
  list.map(({ id, title, version }) => ({ id, name: `${title}, version ${version}` }));

/** Methods as they are looked up: the one of the policy, the one that it names, the one in force, any other. */
function methodsOf({ policy, methods }: Choices, own: Own | undefined) {
  const known = [own?.method, methods.find(({ id }) => id === own?.riskMethod), policy?.method];
  return [...known.filter((one) => one !== undefined), ...methods];
}

/** The names of everything that a policy refers to. `roles` are those that the policy itself carries. */
export function namesOf(found: Choices, own?: Own): Names {
  const inForce = found.policy ?? NONE;
  const { roles: ownRoles, statuses, templates } = { ...NONE, statuses: inForce.statuses, ...own };
  const latest = titled([...found.templates, ...inForce.templates]);
  const roles = lookUp([found.roles.map(({ role }) => role), ownRoles], 'role');
  const methods = methodsOf(found, own);
  return {
    status: lookUp([found.statuses, statuses], 'status'),
    issueType: lookUp([found.issueTypes], 'issue type'),
    component: lookUp([found.components], 'component'),
    field: lookUp([found.fields], 'field'),
    role: (id) => lower(roles(id)),
    checklist: lookUp([titled(templates), latest], 'checklist'),
    method: lookUp([titled(methods)], 'method'),
    level: lookUp(
      methods.map(({ levels }) => levels),
      'level',
    ),
  };
}
