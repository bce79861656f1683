import type { Person } from '../api/session';

interface Part {
  title: string;
  purpose: string;
}

/** The people of the demo, in the order in which one meets them. */
const CAST: Record<string, Part> = {
  'jonas-weber': {
    title: 'Developer in the titration team',
    purpose: 'Moves stories and answers checklists',
  },
  'daniel-brandt': { title: 'Developer in the titration team', purpose: 'Answers checklists, adds evidence' },
  'priya-raman': { title: 'Developer and reporter', purpose: 'Writes stories and changes descriptions' },
  'amara-okafor': { title: 'Clinical validator', purpose: 'Signs first: “Clinically validated”' },
  'sofia-marchetti': { title: 'Clinical validator', purpose: 'Signs when Dr. Okafor cannot' },
  'helen-voss': { title: 'Compliance officer', purpose: 'Signs last: “Approved for release”' },
  'nadia-farouk': { title: 'Compliance officer', purpose: 'Signs last, may revoke any sign-off' },
  'tomas-rivera': { title: 'Privacy officer', purpose: 'Signs before development starts' },
  'mei-lindqvist': {
    title: 'Security officer',
    purpose: 'Asks for what keeps sessions, keys and lines safe',
  },
  'olek-zielinski': {
    title: 'Integration engineer, leads the imaging team',
    purpose: 'Brings HL7 orders and DICOM images together',
  },
  'ruth-abelman': { title: 'Project manager', purpose: 'Watches what is blocked, why, and who can help' },
  'viktor-hale': {
    title: 'Jira and project administrator',
    purpose: 'Sets up the policy in the project settings',
  },
  'mallory-quinn': { title: 'Account without a licence', purpose: 'May look, but can never answer or sign' },
};

const known = Object.keys(CAST);

/** The demo's people first, in their order; others after them by name. */
export function inOrder(people: Person[]): Person[] {
  const place = ({ accountId }: Person): number =>
    accountId in CAST ? known.indexOf(accountId) : known.length;
  return [...people].sort(
    (left, right) => place(left) - place(right) || left.displayName.localeCompare(right.displayName),
  );
}

/** What the person is here: in the demo a title, otherwise the roles they hold. */
export function titleOf(person: Person): string {
  const roles = person.roles.length === 0 ? 'No roles' : person.roles.join(', ');
  return CAST[person.accountId]?.title ?? roles;
}

/** Why to be this person, for the people of the demo. */
export function purposeOf(person: Person): string | undefined {
  return CAST[person.accountId]?.purpose;
}

/** The first name; titles such as “Dr.” do not count. */
export function firstName(name: string): string {
  return name.split(/\s+/).find((word) => !word.endsWith('.')) ?? name;
}
