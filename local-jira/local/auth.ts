import type { LocalJira, LocalUser } from './port';

export type Authenticated =
  | { kind: 'user'; user: LocalUser }
  /** No credentials were given. */
  | { kind: 'nobody' }
  /** Credentials of nobody we know. */
  | { kind: 'refused' };

const BASIC = /^Basic\s+([A-Za-z0-9+/=_-]+)$/i;

function emailOf(header: string): string | undefined {
  const encoded = BASIC.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  const [email, token] = Buffer.from(encoded, 'base64').toString('utf8').split(/:(.*)/s, 2);
  return token === undefined || token === '' ? undefined : email;
}

/** Basic authentication as Jira Cloud has it: e-mail address and API token. Here any token that is not empty will do. */
export function authenticate(jira: Pick<LocalJira, 'users'>, header: string | undefined): Authenticated {
  if (header === undefined) return { kind: 'nobody' };
  const email = emailOf(header)?.toLowerCase();
  const user = jira.users().find((candidate) => candidate.emailAddress.toLowerCase() === email);
  return user?.active ? { kind: 'user', user } : { kind: 'refused' };
}
