import { compileMethod } from '../risk/compileMethod';
import { methodErrors, methodProblems } from '../risk/methodProblems';
import { canonicalJson } from '../shared/canonicalJson';
import { refuse, type Refusal } from '../shared/refusal';
import type { SiteChange, SiteCommand, SiteSituation } from './decide';
import { MOST_OWN, type OwnMethod, type Site } from './schema';

type CommandOf<A extends SiteCommand['act']> = Extract<SiteCommand, { readonly act: A }>;

const ownOf = ({ methods }: Site, id: string): OwnMethod | undefined => methods.find((own) => own.id === id);

/** The site with one line of its methods as it is now; at the end when it is new. */
const withOwn = (site: Site, now: OwnMethod): Site => ({
  ...site,
  methods:
    ownOf(site, now.id) === undefined
      ? [...site.methods, now]
      : site.methods.map((own) => (own.id === now.id ? now : own)),
});

/** Makes a draft the next version of a risk method of the site's own. One with errors is refused with all of them. */
export function publishMethod(
  { site, shippedMethods, actor, at, sha256 }: SiteSituation,
  { nonce, draft }: CommandOf<'publish-method'>,
): SiteChange | Refusal {
  const own = ownOf(site, draft.id);
  if (own === undefined && site.methods.length >= MOST_OWN.methods)
    return refuse('too-large', { what: 'The list of risk methods', limit: `${MOST_OWN.methods} methods` });
  const version = (own?.latest ?? 0) + 1;
  const errors = methodErrors(methodProblems(draft, shippedMethods)).map(({ message }) => message);
  const method = errors.length > 0 ? undefined : compileMethod(draft, version);
  if (method === undefined) return refuse('method-invalid', { problems: errors });
  const line = { id: method.id, title: method.title, latest: version, retired: own?.retired ?? false };
  return {
    site: withOwn(site, { ...line, changedBy: actor, changedAt: at }),
    events: [
      {
        type: 'risk-method-published',
        payload: { nonce, method: method.id, version, digest: sha256(canonicalJson(method)) },
      },
    ],
    method,
  };
}

/** No policy takes a retired method up any more; where it is in force it stays. Saying what is so already changes nothing. */
export function retireMethod(
  { site, actor, at }: SiteSituation,
  { nonce, id, retired }: CommandOf<'retire-method'>,
): SiteChange | Refusal {
  const own = ownOf(site, id);
  if (own === undefined) return refuse('unknown-method');
  if (own.retired === retired) return { site, events: [] };
  return {
    site: withOwn(site, { ...own, retired, changedBy: actor, changedAt: at }),
    events: [{ type: 'risk-method-retired', payload: { nonce, method: id, retired } }],
  };
}
