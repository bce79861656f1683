import type { AuditEvent, SiteSetting } from '../audit/event';
import type { Role } from '../policy/schema';
import { canonicalJson, type Json } from '../shared/canonicalJson';
import type { Nonce, Slug } from '../shared/ids';
import { refuse, type Refusal } from '../shared/refusal';
import type { SiteChange, SiteSituation } from './decide';
import { MOST_OWN, type Site } from './schema';

/** The settings of a site, all at once. */
export interface Settings {
  readonly secondPerson: boolean;
  readonly starter: Slug | null;
  readonly roles: readonly Role[];
}

/** Changes the settings: one event for each that differs, with the digest of what it says now. */
export function changeSettings(
  { site, builtInRoles, sha256 }: SiteSituation,
  nonce: Nonce,
  { secondPerson, starter, roles }: Settings,
): SiteChange | Refusal {
  const refusal = refuseRoles(roles, builtInRoles);
  if (refusal !== undefined) return refusal;
  const { starter: _before, ...rest } = site;
  const changed: Site = {
    ...rest,
    secondPerson,
    roles: [...roles],
    ...(starter === null ? {} : { starter }),
  };
  const events = SETTINGS.flatMap(([what, valueOf]): AuditEvent[] => {
    const now = canonicalJson(valueOf(changed));
    if (now === canonicalJson(valueOf(site))) return [];
    return [{ type: 'site-changed', payload: { nonce, what, digest: sha256(now) } }];
  });
  return { site: changed, events };
}

const SETTINGS: readonly (readonly [SiteSetting, (site: Site) => Json])[] = [
  ['second-person', ({ secondPerson }) => secondPerson],
  ['starter', ({ starter }) => starter ?? null],
  ['roles', ({ roles }) => roles],
];

function refuseRoles(roles: readonly Role[], builtIn: ReadonlySet<Slug>): Refusal | undefined {
  if (roles.length > MOST_OWN.roles)
    return refuse('too-large', { what: 'The list of roles', limit: MOST_OWN.roles });
  const taken = roles.find(
    ({ id }, index) => builtIn.has(id) || roles.findIndex((role) => role.id === id) < index,
  );
  return taken === undefined
    ? undefined
    : refuse('invalid-request', { where: `roles: the id ${taken.id} is taken` });
}
