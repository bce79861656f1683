import { packs, templateById } from '../../content';
import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { Template } from '../../domain/checklist/template';
import type { OwnTemplate } from '../../domain/site/schema';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { siteAsAdmin } from '../site/admin';
import { personIn } from '../view/display';
import { latestOf, ownTemplate, sizeOf } from './catalogue';

type Listed = ResponseOf<'template.list'>;

/** The shipped packs and the site's own templates. Needs Administer Jira. */
export async function listTemplates(
  ports: Ports,
  _place: SitePlace,
  _request: ParsedRequest<'template.list'>,
): Promise<Listed | Refusal> {
  const site = await siteAsAdmin(ports);
  if (isRefusal(site)) return site;
  const [names, ...texts] = await Promise.all([
    ports.jira.names([...new Set(site.templates.map(({ changedBy }) => changedBy))]),
    ...site.templates.map((own) => currentWords(ports, own)),
  ]);
  const titleOf = (id: string) => ownTemplate(site, id)?.title ?? templateById(id)?.title ?? id;
  return {
    revision: site.revision,
    packs: packs.map(({ templates, ...pack }) => ({
      ...pack,
      templates: latestOf({ templates }).map(({ id, title, version, ...rest }) => ({
        id,
        title,
        version,
        ...sizeOf({ id, title, version, ...rest }),
      })),
    })),
    own: site.templates.map((own, index) => ({
      id: own.id,
      title: own.title,
      version: own.latest,
      ...sizeOf(texts[index]),
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

/** What a template says: as published, or before the first publication as drafted. */
const currentWords = ({ site }: Ports, { id, latest }: OwnTemplate): Promise<Template | undefined> =>
  latest > 0 ? site.template(id, latest) : site.draft(id);
