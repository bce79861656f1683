import type { SiteDeps } from '../deps';
import type { Extension, PlaceQuestion } from '../place';
import { holds } from './ask';

/** A page in the Apps menu: it has no issue and no project. */
export const globalExtension = (): Promise<Extension> => Promise.resolve({});

/** A page of Jira's administration, for Jira administrators. */
export async function adminExtension(deps: SiteDeps, { caller }: PlaceQuestion): Promise<Extension> {
  return (await holds(deps, caller, 'ADMINISTER')) ? {} : undefined;
}
