import { packOf, packs, templateById } from '../../content';
import type { Template } from '../../domain/checklist/template';
import type { OfferedTemplate } from '../../domain/policy/draft';
import type { OwnTemplate, Site } from '../../domain/site/schema';
import type { Slug } from '../../domain/shared/ids';

/** The latest version of each template of a pack. */
export const latestOf = ({ templates }: { readonly templates: readonly Template[] }): Template[] =>
  templates.filter(({ id, version }) => templateById(id)?.version === version);

const shipped = packs.flatMap(latestOf);

const published = ({ templates }: Site): OwnTemplate[] => templates.filter(({ latest }) => latest > 0);

/** Every template that a policy could take up, in its latest published version. */
export const offeredTemplates = (site: Site): OfferedTemplate[] => [
  ...shipped.map(({ id, version }) => ({ id, version, retired: false })),
  ...published(site).map(({ id, latest, retired }) => ({ id, version: latest, retired })),
];

/** How many items, and how many of them are required. */
export interface Size {
  readonly items: number;
  readonly required: number;
}

export const sizeOf = (template: Template | undefined): Size => ({
  items: template?.items.length ?? 0,
  required: template?.items.filter(({ required }) => required).length ?? 0,
});

/** The pack that ships a template, by name. */
export function packNamed(id: Slug): { id: Slug; title: string } | null {
  const pack = packOf(id);
  return pack === undefined ? null : { id: pack.id, title: pack.title };
}

/** The site's own template of that id. */
export const ownTemplate = ({ templates }: Site, id: Slug): OwnTemplate | undefined =>
  templates.find((own) => own.id === id);
