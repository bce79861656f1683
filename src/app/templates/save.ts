import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { asJiraAdmin } from '../site/admin';
import { atSite } from '../site/atSite';
import { checkedTemplate } from './checked';
import { publishedWords } from './find';

/** Keeps a draft of a template of one's own. Needs Administer Jira. */
export async function saveTemplate(
  ports: Ports,
  place: SitePlace,
  { template: typed, ...request }: ParsedRequest<'template.save'>,
): Promise<ResponseOf<'template.save'> | Refusal> {
  const refusal = await asJiraAdmin(ports);
  if (refusal !== undefined) return refusal;
  const template = checkedTemplate(typed);
  if (isRefusal(template)) return template;
  const done = await atSite(ports, place, async (site) => ({
    act: 'save-template',
    ...request,
    template,
    published: await publishedWords(ports, site, template.id),
  }));
  return isRefusal(done) ? done : { revision: done.result.revision };
}
