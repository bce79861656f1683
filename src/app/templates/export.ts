import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { siteAsAdmin } from '../site/admin';
import { findTemplate } from './find';

/** A template as a text that `template.import` reads. Needs Administer Jira. */
export async function exportTemplate(
  ports: Ports,
  _place: SitePlace,
  { format, ...asked }: ParsedRequest<'template.export'>,
): Promise<ResponseOf<'template.export'> | Refusal> {
  const site = await siteAsAdmin(ports);
  if (isRefusal(site)) return site;
  const found = await findTemplate(ports, site, asked);
  if (isRefusal(found)) return found;
  const { template } = found;
  const which = asked.draft ? 'draft' : `v${template.version}`;
  return { name: `${template.id}-${which}.${format}`, text: await ports.documents.write(template, format) };
}
