import type { Person } from '../api/session';

/** What one can try as somebody with this role; the first role that is listed here counts. */
const PURPOSES: [role: RegExp, purpose: string][] = [
  [/clinical.validator/i, 'Validates clinical behaviour and signs first'],
  [/compliance.officer/i, 'Signs last and may revoke any sign-off'],
  [/privacy.officer/i, 'Signs privacy and security before development'],
  [/project.manager/i, 'Watches what is blocked and why'],
  [/admin/i, 'Sets up the policy in the project settings'],
  [/unlicensed/i, 'May look but never act'],
  [/developer/i, 'Moves stories and answers checklists'],
];

/** One line about why to be this person, or undefined. */
export function purposeOf(person: Person): string | undefined {
  return PURPOSES.find(([role]) => person.roles.some((held) => role.test(held)))?.[1];
}
