import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { callsOf, SETTINGS } from './call';
import { CAST } from './play/cast';
import { SeedFailed, type SeedSite } from './site';

const desk = z.looseObject({
  revision: z.number(),
  policy: z.looseObject({
    version: z.number(),
    title: z.string(),
    roles: z.array(z.unknown()),
    gates: z.array(z.unknown()),
    method: z.looseObject({ id: z.string() }),
    sprint: z.unknown().optional(),
  }),
});
const saved = z.looseObject({ revision: z.number() });
const published = z.looseObject({ outcome: z.string() });

/** What the administrator of a project adds to the policy in force. */
export interface Additions {
  readonly gates?: readonly object[];
  readonly sprint?: object;
}

/** The administrator publishes the policy in force with more in it. @throws {SeedFailed} when it is not published */
export async function republish(site: SeedSite, project: string, more: Additions): Promise<void> {
  const call = callsOf(site);
  const at = { project, as: CAST.administrator };
  const { policy, revision } = desk.parse(await call(SETTINGS, 'policy.get', {}, at));
  const { title, roles, method, version } = policy;
  const gates = [...policy.gates, ...(more.gates ?? [])];
  const draft = { title, roles, riskMethod: method.id, gates, sprint: more.sprint ?? policy.sprint };
  const save = { nonce: randomUUID(), revision, basedOn: version, draft };
  const kept = saved.parse(await call(SETTINGS, 'policy.save', save, at));
  const publish = { nonce: randomUUID(), revision: kept.revision };
  const { outcome } = published.parse(await call(SETTINGS, 'policy.publish', publish, at));
  if (outcome !== 'published') throw new SeedFailed(`The policy of ${project} was ${outcome}.`);
}
