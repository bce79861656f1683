import type { IdentifierDefinition } from './definition';

/** RFC 2606 and RFC 6761: names that never belong to anybody. */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|test|example|invalid|localhost)$/i;
/** RFC 2142: mailboxes of a function, not of a person; `git` is the account of every Git remote. */
const ROLE =
  /^(?:info|marketing|sales|support|abuse|noc|security|postmaster|hostmaster|webmaster|git|no-?reply|do-?not-?reply)$/i;
const VERSION = /^\d+\.\d+/;

/** An address of a person at a domain that somebody can own. */
export function isPersonalEmail(value: string): boolean {
  const at = value.lastIndexOf('@');
  const [local, domain] = [value.slice(0, at), value.slice(at + 1)];
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  if (!/\.(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/iu.test(domain)) return false;
  return !RESERVED.test(domain) && !ROLE.test(local) && !VERSION.test(domain);
}

/** The user part of a URL is not an address. */
export const email: IdentifierDefinition = {
  kind: 'email',
  label: 'an e-mail address',
  letter: 'F',
  source: 'https://www.rfc-editor.org/rfc/rfc2606',
  blocks: true,
  patterns: [
    /(?<![\p{L}\p{N}._%+'-]|:\/\/)[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.[\p{L}\p{N}]){1,8}[\p{L}\p{N}-]{1,62}(?![\p{L}\p{N}])/gu,
  ],
  valid: isPersonalEmail,
};
