import type { Person } from '../api/session';

const TITLES: Record<string, string> = {
  developer: 'Developer',
  reporter: 'Reporter',
  'clinical-validator': 'Clinical validator',
  'compliance-officer': 'Compliance officer',
  'privacy-officer': 'Privacy officer',
  'security-officer': 'Security officer',
  'project-manager': 'Project manager',
  'project-admin': 'Project administrator',
  'jira-admin': 'Jira administrator',
  admin: 'Jira administrator',
  unlicensed: 'Account without a licence',
  quality: 'Quality',
};

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');

/** A role in words. Unknown roles are shown as they are. */
export function roleTitle(role: string): string {
  return TITLES[role.toLowerCase().replaceAll(' ', '-')] ?? sentence(role);
}

/** All roles of a person in one line. */
export function rolesLine(person: Person): string {
  return person.roles.length === 0 ? 'No roles' : person.roles.map(roleTitle).join(', ');
}

export function firstName(name: string): string {
  return name.split(/\s+/).find((word) => !word.endsWith('.')) ?? name;
}
