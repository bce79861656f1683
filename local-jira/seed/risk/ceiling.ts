import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { callsOf, SETTINGS } from '../call';
import { CAST, STATUS } from '../play/cast';
import { SeedFailed, type SeedSite } from '../site';

const desk = z.looseObject({
  revision: z.number(),
  policy: z.looseObject({
    version: z.number(),
    title: z.string(),
    roles: z.array(z.unknown()),
    gates: z.array(z.unknown()),
    method: z.looseObject({ id: z.string() }),
  }),
});
const saved = z.looseObject({ revision: z.number() });
const published = z.looseObject({ outcome: z.string() });

/** Work that is labelled for patient safety is done when its residual risk is low enough, or accepted. */
const CEILING = {
  id: 'residual-risk',
  title: 'Residual risk of patient safety',
  guards: [STATUS.done],
  scope: { labels: ['patient-safety'] },
  checklists: [],
  signoffs: [],
  risk: { atMost: 'medium', acceptedBy: 'compliance-officer', resign: 'assessment' },
  material: [],
  attachments: false,
  independence: { notAssignee: true, notReporter: true, notAnswerer: true, distinctPeople: true },
} as const;

/** The administrator adds a ceiling for residual risk to the policy in force. @throws {SeedFailed} when it is not published */
export async function setCeiling(site: SeedSite, project: string): Promise<void> {
  const call = callsOf(site);
  const at = { project, as: CAST.administrator };
  const { policy, revision } = desk.parse(await call(SETTINGS, 'policy.get', {}, at));
  const { title, roles, gates, method, version } = policy;
  const draft = { title, roles, gates: [...gates, CEILING], riskMethod: method.id };
  const save = { nonce: randomUUID(), revision, basedOn: version, draft };
  const kept = saved.parse(await call(SETTINGS, 'policy.save', save, at));
  const publish = { nonce: randomUUID(), revision: kept.revision };
  const { outcome } = published.parse(await call(SETTINGS, 'policy.publish', publish, at));
  if (outcome !== 'published') throw new SeedFailed(`The ceiling of ${project} was ${outcome}.`);
}
