import { count } from '../../kit/text';
import type { Found } from '../types';

/** `Publish as version 8`, or, when a second person must agree, `Propose version 8`. */
export function publishWords({ draft, policy, secondPerson }: Found): string {
  const version = (policy?.version ?? 0) + 1;
  const lowers = policy !== null && (draft?.differences ?? []).some((one) => one.lowers);
  return lowers && secondPerson ? `Propose version ${version}` : `Publish as version ${version}`;
}

/** Who must confirm, said before anything is published. */
export function whoConfirms({ draft, secondPerson, policy, mayPublish }: Found): string {
  const lowered = (draft?.differences ?? []).filter(({ lowers }) => lowers).length;
  const grant = 'Publishing needs the permission Publish compliance policy. A project admin can grant it.';
  if (!mayPublish) return grant;
  if (policy === null) return 'This is the first version. It takes effect when you publish it.';
  if (lowered === 0) return 'No requirement is lowered. It takes effect when you publish it.';
  const what = `${count(lowered, 'requirement is', 'requirements are')} lowered.`;
  return secondPerson
    ? `${what} Somebody else who may publish the policy must confirm it. Version ${policy.version} stays in force until then.`
    : `${what} This site does not ask for a second person: it takes effect when you publish it.`;
}
