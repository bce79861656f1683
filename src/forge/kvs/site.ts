import type { SiteCommit, SiteStore } from '../../app/ports';
import { SITE_CHAIN } from '../../domain/audit/append';
import type { StoredEntry } from '../../domain/audit/entry';
import type { Template } from '../../domain/checklist/template';
import type { Slug } from '../../domain/shared/ids';
import type { Site } from '../../domain/site/schema';
import { aftermathOf } from './aftermath';
import { checkLeads, putChain } from './chain';
import { rowOfSite, rowOfTemplate, siteRow, templateRow, type TemplateRow } from './documents';
import { ImpossibleWrite } from './errors';
import { ENTITIES, SITE_KEY, templateDraftKey, templateKey } from './keys';
import { addPass, loadPasses } from './passes';
import { getRow } from './read';
import { compareAndSet, createOnce, type Aftermath, type Put, type Write } from './write';

async function loadSite(): Promise<Site | undefined> {
  return (await getRow(ENTITIES.site, SITE_KEY, siteRow))?.body;
}

async function createSite(site: Site): Promise<void> {
  if (site.revision !== 0) throw new ImpossibleWrite('a new site document has no changes');
  await createOnce(putSite(site), async () => (await loadSite()) !== undefined);
}

async function templateAt(key: string): Promise<Template | undefined> {
  return (await getRow(ENTITIES.template, key, templateRow))?.body;
}

/**
 * The site document, the entries of its chain and the templates that come with it: one transaction, on the condition
 * that the expected revision is stored.
 * @throws {TooLarge} before anything is sent
 * @throws {ImpossibleWrite} when a revision or an entry does not follow the one before, or a template version exists
 */
async function commitSite(commit: SiteCommit): Promise<'committed' | 'lost'> {
  const { site, expected, entries, publish } = commit;
  const last = checkLeads(entries, { chain: SITE_CHAIN, seq: site.seq, head: site.head });
  if (site.revision !== expected + 1) throw new ImpossibleWrite('revisions follow one another');
  if (publish && !(await isNew(publish, expected))) return 'lost';
  const when = { attribute: 'revision', equals: expected };
  const writes = [{ ...putSite(site), when }, ...templatesOf(commit), ...putChain(entries)];
  return compareAndSet(writes, () => aftermath(commit, last));
}

/**
 * Whoever writes a version changes the site document too: a version that appears after this look makes the condition
 * on the revision fail, so that no version is ever overwritten.
 */
async function isNew(publish: Template, expected: number): Promise<boolean> {
  if ((await templateAt(templateKey(publish.id, publish.version))) === undefined) return true;
  if ((await loadSite())?.revision !== expected) return false;
  throw new ImpossibleWrite('a template version never changes');
}

function templatesOf({ publish, draft }: SiteCommit): readonly Write[] {
  const published =
    publish && putTemplate(templateKey(publish.id, publish.version), publish, publish.version);
  return [...(published === undefined ? [] : [published]), ...(draft === undefined ? [] : [putDraft(draft)])];
}

function putDraft({ id, content }: NonNullable<SiteCommit['draft']>): Write {
  const key = templateDraftKey(id);
  if (content === undefined) return { entity: ENTITIES.template, removed: key };
  if (content.id !== id) throw new ImpossibleWrite('a draft is kept under its own id');
  return putTemplate(key, content, 0);
}

const putTemplate = (key: string, content: Template, version: number): Put => ({
  entity: ENTITIES.template,
  key,
  value: rowOfTemplate(content, version) satisfies TemplateRow,
  what: 'the template',
});

const putSite = (site: Site): Put => ({
  entity: ENTITIES.site,
  key: SITE_KEY,
  value: rowOfSite(site),
  what: 'the list of templates and roles',
});

async function aftermath({ site, expected }: SiteCommit, last?: StoredEntry): Promise<Aftermath> {
  return aftermathOf({ written: site, expected, last }, await loadSite());
}

/** What holds for the whole site, in Forge's key-value store, with the templates of the site's own. */
export const forgeSite: SiteStore = {
  load: loadSite,
  create: createSite,
  commit: commitSite,
  template: (id: Slug, version: number) => templateAt(templateKey(id, version)),
  draft: (id: Slug) => templateAt(templateDraftKey(id)),
  passes: loadPasses,
  addPass,
};
