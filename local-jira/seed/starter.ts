import { appOf, type AppUser } from './app';
import { CAST, GATE, STATUS } from './play/cast';
import type { SeedSite } from './site';

const GATES = [
  { id: GATE.privacy, guards: [STATUS.inProgress] },
  { id: GATE.clinical, guards: [STATUS.done] },
];

/** The administrator puts the app's starter policy in force in a project. */
export const adoptIn = (app: AppUser, project: string): Promise<void> =>
  app.adopt(project, CAST.administrator, GATES);

/** The same on a running site, where a policy that is in force stays. @throws {SeedFailed} when the app refuses */
export async function adoptStarter(site: SeedSite, project: string): Promise<void> {
  const app = appOf(site);
  if (!(await app.hasPolicy(project, CAST.administrator))) await adoptIn(app, project);
}
