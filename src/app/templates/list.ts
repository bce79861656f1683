import { packs, templateById } from '../../content';
import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { Site } from '../../domain/site/schema';
import type { Slug } from '../../domain/shared/ids';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { siteAsAdmin } from '../site/admin';
import { personIn } from '../view/display';
import { latestOf, ownTemplate, sizeOf, type Size } from './catalogue';
import { wordsOf } from './words';

type Listed = ResponseOf<'template.list'>;

/** The shipped packs and the site's own templates. Needs Administer Jira. */
export async function listTemplates(
  ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'template.list'>,
): Promise<Listed | Refusal> {
  const site = await siteAsAdmin(ports);
  if (isRefusal(site)) return site;
  const [names, sizes] = await Promise.all([
    ports.jira.names([...new Set(site.templates.map(({ changedBy }) => changedBy))]),
    ownSizes(ports, site),
  ]);
  const titleOf = (id: string) => ownTemplate(site, id)?.title ?? templateById(id)?.title ?? id;
  return {
    revision: site.revision,
    packs: packs.map(({ templates, ...pack }) => ({
      ...pack,
      templates: latestOf({ templates }).map((one) => ({
        id: one.id,
        title: one.title,
        version: one.version,
        ...sizeOf(one),
      })),
    })),
    own: site.templates.map((own) => ({
      id: own.id,
      title: own.title,
      version: own.latest,
      ...(sizes.get(own.id) ?? sizeOf(undefined)),
      draft: own.draft > 0,
      retired: own.retired,
      copiedFrom: own.copiedFrom
        ? { title: titleOf(own.copiedFrom.id), version: own.copiedFrom.version }
        : null,
      changedBy: personIn(names, own.changedBy),
      changedAt: own.changedAt,
    })),
  };
}

/** How long each template of the site's own is: as published, or before the first publication as drafted. */
async function ownSizes(ports: Ports, { templates }: Site): Promise<ReadonlyMap<Slug, Size>> {
  const published = templates.filter(({ latest }) => latest > 0);
  const begun = templates.filter(({ latest }) => latest === 0);
  const [words, drafts] = await Promise.all([
    wordsOf(
      ports,
      published.map(({ id, latest }) => ({ id, version: latest })),
    ),
    Promise.all(begun.map(({ id }) => ports.site.draft(id))),
  ]);
  return new Map([
    ...published.map(({ id, latest }) => [id, sizeOf(words.of(id, latest))] as const),
    ...begun.map(({ id }, index) => [id, sizeOf(drafts[index])] as const),
  ]);
}
