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

/** Ids of the statuses that the gates of the starter policy guard; a gate that guards none is left out. */
export interface Guarded {
  readonly privacy: readonly string[];
  readonly clinical: readonly string[];
}

/**
 * The same on a running site, where a policy that is in force stays: with statuses of the project's own workflow.
 * @throws {SeedFailed} when the app refuses
 */
export async function adoptStarter(site: SeedSite, project: string, guarded: Guarded): Promise<void> {
  const app = appOf(site);
  if (await app.hasPolicy(project, CAST.administrator)) return;
  const gates = [
    { id: GATE.privacy, guards: guarded.privacy },
    { id: GATE.clinical, guards: guarded.clinical },
  ];
  const used = gates.filter(({ guards }) => guards.length > 0);
  if (used.length > 0) await app.adopt(project, CAST.administrator, used);
}
