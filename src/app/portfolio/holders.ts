import { roleName } from '../../domain/gate/words';
import type { Policy } from '../../domain/policy/schema';
import type { WhoHolds } from '../../domain/portfolio/headline';
import type { JiraId, Slug } from '../../domain/shared/ids';
import type { Ports, RoleHolders } from '../ports';
import { MOST_ROLES } from './limits';

const MOST_NAMES = 3;

/** A role of a project. */
export interface Needed {
  readonly policy: Policy;
  readonly role: Slug;
}

/** Who holds which role, as far as it was asked and Jira said it. */
export interface Holders {
  /** `Helen Voss or Nadia Farouk hold the role`: a sentence without its end. */
  readonly sentence: WhoHolds;
  /** `the compliance officer (Helen Voss)`; the role alone where nobody is known. */
  readonly named: (policy: Policy, role: Slug) => string;
}

const nameOf = (projectId: JiraId, role: Slug): string => `${projectId} ${role}`;

/** Asks who holds the roles that are needed, the first ten of them. */
export async function holdersOf({ directory }: Ports, needed: readonly Needed[]): Promise<Holders> {
  const distinct = new Map(needed.map((one) => [nameOf(one.policy.projectId, one.role), one]));
  const asked = [...distinct].slice(0, MOST_ROLES);
  const found = await Promise.all(
    asked.map(async ([name, { policy, role }]): Promise<[string, RoleHolders]> => {
      const known = policy.roles.find(({ id }) => id === role);
      return [name, known && (await directory.holdersOf(known, policy.projectId))];
    }),
  );
  const holders = new Map(found);
  return {
    sentence: (projectId, role) => {
      const people = holders.get(nameOf(projectId, role));
      if (people === undefined) return undefined;
      if (people.length === 0) return 'Nobody holds the role';
      return `${listed(people)} ${people.length === 1 ? 'holds' : 'hold'} the role`;
    },
    named: (policy, role) => {
      const people = holders.get(nameOf(policy.projectId, role));
      const name = `the ${roleName(policy, role)}`;
      if (people === undefined) return name;
      return `${name} (${people.length === 0 ? 'nobody holds the role' : listed(people)})`;
    },
  };
}

/** `Helen Voss, Nadia Farouk or 4 more`. */
function listed(people: NonNullable<RoleHolders>): string {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = people.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return all.length === 1 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}
