import type { Caller } from './deps';

const COOKIE = 'local-jira-user';

/** The person that a fresh browser is. */
export const DEFAULT_ACCOUNT = 'jonas-weber';

/**
 * The person chosen in the user switcher, from the request's cookie. Undefined without the cookie, and for
 * requests that another origin caused: cookies do not know ports, so another local server's page could send ours.
 */
export function callerFromCookie(request: Request): Caller | undefined {
  if (!sameOrigin(request)) return undefined;
  const accountId = accountFromCookie(request.headers.get('cookie') ?? '');
  return accountId === undefined ? undefined : { kind: 'user', accountId };
}

/** The Set-Cookie value that makes the browser this person. */
export function sessionCookie(accountId: string): string {
  return `${COOKIE}=${encodeURIComponent(accountId)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000`;
}

function sameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
}

function accountFromCookie(header: string): string | undefined {
  for (const part of header.split(';')) {
    const [name, value] = part.trim().split('=', 2);
    if (name === COOKIE && value) return decode(value);
  }
  return undefined;
}

function decode(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
