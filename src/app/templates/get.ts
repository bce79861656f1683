import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { compareTemplates } from '../../domain/checklist/compare';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { siteAsAdmin } from '../site/admin';
import { findTemplate } from './find';

/** One text of a template, with what changed since the version before. Needs Administer Jira. */
export async function getTemplate(
  ports: Ports,
  _place: SitePlace,
  request: ParsedRequest<'template.get'>,
): Promise<ResponseOf<'template.get'> | Refusal> {
  const site = await siteAsAdmin(ports);
  if (isRefusal(site)) return site;
  const found = await findTemplate(ports, site, request);
  if (isRefusal(found)) return found;
  const { template, before, own, versions } = found;
  const changes = before === undefined ? [] : [...compareTemplates(before, template)];
  return { template, own, versions, changes };
}
