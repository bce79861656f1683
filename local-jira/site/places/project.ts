import type { SiteDeps } from '../deps';
import type { Extension, PlaceQuestion } from '../place';
import { holds, projectOf } from './ask';

/** A page of a project, for everybody who sees the project. */
export async function projectExtension(deps: SiteDeps, { caller, place }: PlaceQuestion): Promise<Extension> {
  if (place.projectKey === undefined) return undefined;
  const project = await projectOf(deps, caller, place.projectKey);
  return project && { project };
}

/** A page of a project's settings, for those who administer the project. */
export async function settingsExtension(deps: SiteDeps, question: PlaceQuestion): Promise<Extension> {
  const { caller, place } = question;
  const found = await projectExtension(deps, question);
  if (!found || !(await holds(deps, caller, 'ADMINISTER_PROJECTS', place.projectKey))) return undefined;
  return found;
}
