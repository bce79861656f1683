import { starterPolicies, type StarterPolicy } from '../../content';
import type { StarterChoice, TemplateChoice } from '../../contract/policyView';
import type { Site } from '../../domain/site/schema';
import { offeredTemplates, packNamed, sizeOf } from '../templates/catalogue';
import type { Words } from '../templates/words';
import type { Statuses } from './world';

/** The checklists that a gate can ask for. One whose words are gone is left out. */
export const templateChoices = (site: Site, words: Words): TemplateChoice[] =>
  offeredTemplates(site).flatMap(({ id, version, retired }) => {
    const template = words.of(id, version);
    if (template === undefined) return [];
    return [{ id, version, title: template.title, ...sizeOf(template), pack: packNamed(id), retired }];
  });

/** The starter policies, the site's own choice first, with the statuses that each gate would guard here. */
export function startersFor({ starter }: Site, statuses: Statuses): StarterChoice[] {
  const first = starterPolicies.filter(({ id }) => id === starter);
  const others = starterPolicies.filter(({ id }) => id !== starter);
  return [...first, ...others].map((policy) => starterChoice(policy, statuses));
}

function starterChoice(
  { id, title, summary, gates, hints }: StarterPolicy,
  statuses: Statuses,
): StarterChoice {
  return {
    id,
    title,
    summary,
    gates: gates.map((gate) => {
      const hint = hints[gate.id];
      const fitting = statuses.filter(({ category }) => category === hint?.category);
      return {
        id: gate.id,
        title: gate.title,
        summary: hint?.summary ?? '',
        suggested: fitting.slice(0, 1).map((status) => status.id),
      };
    }),
  };
}
