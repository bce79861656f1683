import { riskMethodById, riskMethods } from '../../content';
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

/** A method that policies may take up, in its latest version. `own` is the site's line of it, absent for shipped ones. */
export interface FoundMethod {
  readonly method: RiskMethod;
  readonly retired: boolean;
  readonly own?: OwnMethod;
}

/** Every method: the shipped ones, then the site's own. One whose version cannot be found is left out. */
export async function offeredMethods(
  { site: store }: Pick<Ports, 'site'>,
  { methods }: Site,
): Promise<FoundMethod[]> {
  const shipped = riskMethods
    .filter(({ id, version }) => riskMethodById(id)?.version === version)
    .map((method) => ({ method, retired: false }));
  const own = await Promise.all(
    methods.map(async (line) => {
      const method = await store.method(line.id, line.latest);
      return method === undefined ? [] : [{ method, retired: line.retired, own: line }];
    }),
  );
  return [...shipped, ...own.flat()];
}
