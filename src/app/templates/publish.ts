import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { SitePlace } from '../place';
import type { Ports } from '../ports';
import { atSite } from '../site/atSite';
import { publishedWords } from './find';

/** Makes the draft the next version, for ever. Needs Administer Jira. */
export async function publishTemplate(
  ports: Ports,
  place: SitePlace,
  request: ParsedRequest<'template.publish'>,
): Promise<ResponseOf<'template.publish'> | Refusal> {
  const done = await atSite(ports, place, async (site) => {
    const [draft, published] = await Promise.all([
      ports.site.draft(request.id),
      publishedWords(ports, site, request.id),
    ]);
    return { act: 'publish-template', ...request, draft, published };
  });
  if (isRefusal(done)) return done;
  const { revision, version } = done.result;
  return version === null ? refuse('nothing-drafted') : { revision, version };
}
