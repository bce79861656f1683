import type { Template } from '../domain/checklist/template';
import { clinicalValidation } from './clinical-validation';
import { parseTemplates } from './parse';
import { privacyImpact } from './privacy-impact';
import { securityRisk } from './security-risk';

export { compileTemplate } from '../domain/policy/compile';
export { parseTemplates, type ItemInput, type TemplateInput } from './parse';
export { starterPolicy, type StarterGate, type StarterHint, type StarterPolicy } from './starterPolicy';

/** Every shipped version of every shipped template. A published version is never edited: a new one is added. */
export const templates: readonly Template[] = parseTemplates([
  privacyImpact,
  securityRisk,
  clinicalValidation,
]);

/** The template of this id in this version, or in its latest one. `undefined` when there is none. */
export function templateById(id: string, version?: number): Template | undefined {
  const versions = templates.filter((t) => t.id === id && (version === undefined || t.version === version));
  return versions.reduce<Template | undefined>((a, b) => (a && a.version > b.version ? a : b), undefined);
}
