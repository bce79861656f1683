import { templates, templateById } from '../../content';
import type { Template } from '../../domain/checklist/template';
import type { OwnTemplate, Site } from '../../domain/site/schema';
import type { Slug } from '../../domain/shared/ids';
import { refuse, type Refusal } from '../../domain/shared/refusal';
import type { Ports } from '../ports';
import { ownTemplate } from './catalogue';

/** Which text of a template somebody asks for. Without a version the latest. */
export interface Asked {
  readonly id: Slug;
  readonly version?: number;
  readonly draft: boolean;
}

/** A template word for word, the one that came before it, and its published versions. */
export interface Found {
  readonly template: Template;
  readonly before: Template | undefined;
  readonly own: boolean;
  readonly versions: number[];
}

/** Finds one text of a template: shipped, published by the site, or its draft. */
export async function findTemplate(
  { site: store }: Pick<Ports, 'site'>,
  site: Site,
  asked: Asked,
): Promise<Found | Refusal> {
  const own = ownTemplate(site, asked.id);
  if (own === undefined) return shipped(asked);
  const version = asked.draft ? own.latest + 1 : (asked.version ?? own.latest);
  const [template, before] = await Promise.all([
    asked.draft ? store.draft(own.id) : published(store, own, version),
    version > 1 ? published(store, own, version - 1) : undefined,
  ]);
  if (template === undefined) return refuse(asked.draft ? 'nothing-drafted' : 'unknown-version');
  return { template, before, own: true, versions: upTo(own.latest) };
}

/** The latest published version of one of the site's own templates. */
export async function publishedWords(
  { site: store }: Pick<Ports, 'site'>,
  site: Site,
  id: Slug,
): Promise<Template | undefined> {
  const own = ownTemplate(site, id);
  return own === undefined ? undefined : published(store, own, own.latest);
}

const published = async (
  store: Ports['site'],
  { id, latest }: OwnTemplate,
  version: number,
): Promise<Template | undefined> =>
  version >= 1 && version <= latest ? store.template(id, version) : undefined;

const upTo = (latest: number): number[] => Array.from({ length: latest }, (_, index) => index + 1);

function shipped({ id, version, draft }: Asked): Found | Refusal {
  if (templateById(id) === undefined) return refuse('unknown-template');
  if (draft) return refuse('nothing-drafted');
  const template = templateById(id, version);
  if (template === undefined) return refuse('unknown-version');
  const versions = templates.filter((known) => known.id === id).map((known) => known.version);
  return { template, before: undefined, own: false, versions: versions.toSorted((a, b) => a - b) };
}
