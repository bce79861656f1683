import { riskMethodById } from '../../content';
import type { RiskMethod } from '../../domain/risk/method';
import type { OwnMethod, Site } from '../../domain/site/schema';
import type { Slug } from '../../domain/shared/ids';
import type { Ports } from '../ports';
import { loadSite } from '../site/admin';

/**
 * A risk method in its latest published version, shipped or of the site's own, retired or not. `undefined` when there is
 * none of that id. Whoever has loaded the site already hands it over.
 */
export async function latestMethod(
  ports: Pick<Ports, 'site'>,
  id: Slug,
  site?: Site,
): Promise<RiskMethod | undefined> {
  const shipped = riskMethodById(id);
  if (shipped !== undefined) return shipped;
  const own = ownMethod(site ?? (await loadSite(ports)), id);
  return own === undefined ? undefined : ports.site.method(id, own.latest);
}

/** One published version of a method, shipped or of the site's own. */
export const methodInVersion = async (
  { site }: Pick<Ports, 'site'>,
  id: Slug,
  version: number,
): Promise<RiskMethod | undefined> =>
  riskMethodById(id) === undefined ? site.method(id, version) : riskMethodById(id, version);

/** The site's own method of that id. */
export const ownMethod = ({ methods }: Site, id: Slug): OwnMethod | undefined =>
  methods.find((own) => own.id === id);

/** Every method of the site's own, in its latest version. One whose version cannot be read is left out. */
export async function ownMethods(
  { site: store }: Pick<Ports, 'site'>,
  { methods }: Site,
): Promise<{ readonly own: OwnMethod; readonly method: RiskMethod }[]> {
  const found = await Promise.all(
    methods.map(async (own) => ({ own, method: await store.method(own.id, own.latest) })),
  );
  return found.flatMap(({ own, method }) => (method === undefined ? [] : [{ own, method }]));
}
