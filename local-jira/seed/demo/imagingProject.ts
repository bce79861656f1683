import type { Ask } from '../rest';
import { CAST } from '../play/cast';
import { IMAGING } from './programme';

/** The administrator makes the project of the imaging team, with its components and versions. */
export async function createImagingProject(ask: Ask): Promise<void> {
  const { key, name, description, leadAccountId } = IMAGING;
  const as = CAST.administrator;
  const project = { key, name, description, leadAccountId, projectTypeKey: 'software' };
  await ask(as, 'POST', '/api/3/project', project);
  for (const component of IMAGING.components)
    await ask(as, 'POST', '/api/3/component', { project: key, name: component });
  for (const version of IMAGING.versions)
    await ask(as, 'POST', '/api/3/version', { project: key, name: version });
}
