import { z } from 'zod';
import { CAST } from '../play/cast';
import type { Ask } from '../rest';
import { SeedFailed } from '../site';

const versions = z.array(z.looseObject({ id: z.string(), name: z.string() }));

/** The administrator marks a version as released on a day. @throws {SeedFailed} when it is not there */
export async function releaseVersion(ask: Ask, project: string, name: string, day: string): Promise<void> {
  const as = CAST.administrator;
  const found = versions.parse(await ask(as, 'GET', `/api/3/project/${project}/versions`));
  const version = found.find((one) => one.name === name);
  if (version === undefined) throw new SeedFailed(`${project} has no version ${name}.`);
  await ask(as, 'PUT', `/api/3/version/${version.id}`, { released: true, releaseDate: day });
}
