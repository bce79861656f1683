import type { Group, ProjectRole, User } from '../entities/people';

type Person = [accountId: string, displayName: string, kind?: 'unlicensed' | 'app'];

const PEOPLE: Person[] = [
  ['jonas-weber', 'Jonas Weber'],
  ['priya-raman', 'Priya Raman'],
  ['daniel-brandt', 'Daniel Brandt'],
  ['amara-okafor', 'Dr. Amara Okafor'],
  ['sofia-marchetti', 'Dr. Sofia Marchetti'],
  ['helen-voss', 'Helen Voss'],
  ['nadia-farouk', 'Nadia Farouk'],
  ['tomas-rivera', 'Tomás Rivera'],
  ['mei-lindqvist', 'Mei Lindqvist'],
  ['olek-zielinski', 'Olek Zielinski'],
  ['ruth-abelman', 'Ruth Abelman'],
  ['viktor-hale', 'Viktor Hale'],
  ['mallory-quinn', 'Mallory Quinn', 'unlicensed'],
  ['caregate-app', 'CareGate', 'app'],
  ['automation-app', 'Automation for Jira', 'app'],
];

function user([accountId, displayName, kind]: Person): User {
  const emailAddress = `${accountId.replace('-', '.')}@caregate.example`;
  const account = {
    accountId,
    emailAddress,
    displayName,
    active: true,
    timeZone: 'Etc/UTC',
    locale: 'en_US',
  };
  return { ...account, accountType: kind === 'app' ? 'app' : 'atlassian', licensed: kind === undefined };
}

export const USERS: readonly User[] = PEOPLE.map(user);

const LICENSED = USERS.filter((one) => one.licensed).map((one) => one.accountId);

export const GROUPS: readonly Group[] = [
  { groupId: 'group-jira-users', name: 'jira-users', members: LICENSED },
  { groupId: 'group-jira-admins', name: 'jira-administrators', members: ['viktor-hale'] },
  { groupId: 'group-guests', name: 'telehealth-guests', members: ['mallory-quinn'] },
  { groupId: 'group-automation', name: 'automation', members: ['automation-app'] },
];

export const ROLE = {
  administrators: '10002',
  members: '10003',
  clinicalValidators: '10010',
  complianceOfficers: '10011',
  privacyOfficers: '10012',
  securityOfficers: '10013',
  quality: '10014',
  guests: '10015',
} as const;

export const ROLES: readonly ProjectRole[] = [
  { id: ROLE.administrators, name: 'Administrators', description: 'People who administer the project' },
  { id: ROLE.members, name: 'Members', description: 'People who work in the project' },
  {
    id: ROLE.clinicalValidators,
    name: 'Clinical validators',
    description: 'People who validate clinical safety',
  },
  { id: ROLE.complianceOfficers, name: 'Compliance officers', description: 'People who approve for release' },
  { id: ROLE.privacyOfficers, name: 'Privacy officers', description: 'People who answer for privacy' },
  { id: ROLE.securityOfficers, name: 'Security officers', description: 'People who answer for security' },
  { id: ROLE.quality, name: 'Quality', description: 'People who answer for quality' },
  { id: ROLE.guests, name: 'Guests', description: 'People from outside who may look and comment' },
];

/** Who is in which role of the demo projects. */
export const ACTORS: Record<string, { users: string[]; groups: string[] }> = {
  [ROLE.administrators]: { users: ['viktor-hale'], groups: [] },
  [ROLE.members]: { users: LICENSED, groups: ['group-automation'] },
  [ROLE.clinicalValidators]: { users: ['amara-okafor', 'sofia-marchetti'], groups: [] },
  [ROLE.complianceOfficers]: { users: ['helen-voss', 'nadia-farouk'], groups: [] },
  [ROLE.privacyOfficers]: { users: ['tomas-rivera'], groups: [] },
  [ROLE.securityOfficers]: { users: ['mei-lindqvist'], groups: [] },
  [ROLE.quality]: { users: ['ruth-abelman'], groups: [] },
  [ROLE.guests]: { users: [], groups: ['group-guests'] },
};
