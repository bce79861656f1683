import { saysTheSame, withSince } from '../checklist/compare';
import type { Template } from '../checklist/template';
import { canonicalJson } from '../shared/canonicalJson';
import { refuse, type Refusal } from '../shared/refusal';
import type { SiteChange, SiteCommand, SiteSituation } from './decide';
import { MOST_OWN, type OwnTemplate, type Site } from './schema';

/** Where a template was copied from. */
export type Origin = NonNullable<OwnTemplate['copiedFrom']>;

type CommandOf<A extends SiteCommand['act']> = Extract<SiteCommand, { readonly act: A }>;

const ownOf = ({ templates }: Site, id: string): OwnTemplate | undefined =>
  templates.find((own) => own.id === id);

/** The site with one line of its catalogue as it is now; at the end when it is new. */
const withOwn = (site: Site, now: OwnTemplate): Site => ({
  ...site,
  templates:
    ownOf(site, now.id) === undefined
      ? [...site.templates, now]
      : site.templates.map((own) => (own.id === now.id ? now : own)),
});

/** Keeps a draft of a template. With `create` its id must be new: a shipped template keeps its own. */
export function saveTemplate(
  situation: SiteSituation,
  { create, copiedFrom, template, published }: CommandOf<'save-template'>,
): SiteChange | Refusal {
  const { site, actor, at } = situation;
  const own = ownOf(site, template.id);
  const refusal = create ? refuseNew(situation, template, own) : refuseUnknown(own);
  if (refusal !== undefined) return refusal;
  const line: OwnTemplate = {
    ...(own ?? newLine(template.id, copiedFrom)),
    title: template.title,
    draft: (own?.draft ?? 0) + 1,
    changedBy: actor,
    changedAt: at,
  };
  const content = withSince(published, template, line.latest + 1);
  return { site: withOwn(site, line), events: [], draft: { id: template.id, content } };
}

const newLine = (
  id: string,
  copiedFrom: Origin | undefined,
): Omit<OwnTemplate, 'title' | 'draft' | 'changedBy' | 'changedAt'> => ({
  id,
  latest: 0,
  retired: false,
  ...(copiedFrom === undefined ? {} : { copiedFrom }),
});

function refuseNew(
  { site, shipped }: SiteSituation,
  { id }: Template,
  own: OwnTemplate | undefined,
): Refusal | undefined {
  if (own !== undefined || shipped.has(id)) return refuse('template-exists', { id });
  return site.templates.length < MOST_OWN.templates
    ? undefined
    : refuse('too-large', { what: 'The catalogue', limit: `${MOST_OWN.templates} templates` });
}

const refuseUnknown = (own: OwnTemplate | undefined): Refusal | undefined =>
  own === undefined ? refuse('unknown-template') : undefined;

/** Makes the draft the next version. What it leaves alone keeps its answers. */
export function publishTemplate(
  { site, actor, at, sha256 }: SiteSituation,
  { nonce, id, draft, published }: CommandOf<'publish-template'>,
): SiteChange | Refusal {
  const own = ownOf(site, id);
  if (own === undefined) return refuse('unknown-template');
  if (draft === undefined || own.draft === 0) return refuse('nothing-drafted');
  if (published !== undefined && saysTheSame(published, draft)) {
    return refuse('template-unchanged', { version: published.version });
  }
  const version = own.latest + 1;
  const publish = withSince(published, draft, version);
  const line = { ...own, title: draft.title, latest: version, draft: 0, changedBy: actor, changedAt: at };
  const digest = sha256(canonicalJson(publish));
  return {
    site: withOwn(site, line),
    events: [{ type: 'template-published', payload: { nonce, template: id, version, digest } }],
    publish,
    draft: { id, content: undefined },
  };
}

/** No policy takes a retired template up any more; where it is in force it stays. Saying what is so already changes nothing. */
export function retireTemplate(
  { site, actor, at }: SiteSituation,
  { nonce, id, retired }: CommandOf<'retire-template'>,
): SiteChange | Refusal {
  const own = ownOf(site, id);
  if (own === undefined) return refuse('unknown-template');
  if (own.retired === retired) return { site, events: [] };
  return {
    site: withOwn(site, { ...own, retired, changedBy: actor, changedAt: at }),
    events: [{ type: 'template-retired', payload: { nonce, template: id, retired } }],
  };
}
