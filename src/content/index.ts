import type { Template } from '../domain/checklist/template';
import type { Pack } from './pack';
import { written } from './packs';
import { filledPack } from './written';

export { compileTemplate } from '../domain/policy/compile';
export { repeats } from './overlaps';
export { defaultRiskMethod, riskMethodById, riskMethods } from './risk';
export type { Pack } from './pack';
export {
  starterPolicies,
  starterPolicy,
  type StarterGate,
  type StarterHint,
  type StarterPolicy,
} from './starters';

/** Every shipped pack. */
export const packs: readonly Pack[] = written.map(filledPack);

/** Every shipped version of every shipped template. A published version is never edited: a new one is added. */
export const templates: readonly Template[] = packs.flatMap((pack) => pack.templates);

const key = (id: string, version: number): string => `${id}/${version}`;
const byVersion = new Map(templates.map((template) => [key(template.id, template.version), template]));
const latest = new Map(
  templates.toSorted((a, b) => a.version - b.version).map((template) => [template.id, template]),
);
const packsById = new Map(packs.flatMap((pack) => pack.templates.map(({ id }) => [id, pack])));

/** The template of this id in this version, or in its latest one. `undefined` when there is none. */
export const templateById = (id: string, version?: number): Template | undefined =>
  version === undefined ? latest.get(id) : byVersion.get(key(id, version));

/** The pack in which this template is shipped. */
export const packOf = (templateId: string): Pack | undefined => packsById.get(templateId);
