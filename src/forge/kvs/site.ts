import type { SiteCommit, SiteStore, Fate } from '../../app/ports';
import { SITE_CHAIN } from '../../domain/audit/append';
import type { StoredEntry } from '../../domain/audit/entry';
import type { Site } from '../../domain/site/schema';
import { aftermathOf } from './aftermath';
import { checkLeads, putChain } from './chain';
import { rowOfSite, siteRow } from './documents';
import { ImpossibleWrite } from './errors';
import { ENTITIES, SITE_KEY } from './keys';
import { addPass, loadPasses } from './passes';
import { getRow } from './read';
import { contentOf, loadMethod, loadTemplate, loadTemplateDraft, publishedBefore } from './siteContent';
import { compareAndSet, createOnce, type Aftermath, type Put } from './write';

async function loadSite(): Promise<Site | undefined> {
  return (await getRow(ENTITIES.site, SITE_KEY, siteRow))?.body;
}

async function createSite(site: Site): Promise<void> {
  if (site.revision !== 0) throw new ImpossibleWrite('a new site document has no changes');
  await createOnce(putSite(site), async () => (await loadSite()) !== undefined);
}

/**
 * The site document, the entries of its chain, and the templates and methods that come with it: one transaction, on the
 * condition that the expected revision is stored.
 * @throws {TooLarge} before anything is sent
 * @throws {ImpossibleWrite} when a revision or an entry does not follow the one before, or a published version exists
 */
async function commitSite(commit: SiteCommit): Promise<Fate> {
  const { site, expected, entries } = commit;
  const last = checkLeads(entries, { chain: SITE_CHAIN, seq: site.seq, head: site.head });
  if (site.revision !== expected + 1) throw new ImpossibleWrite('revisions follow one another');
  if (!(await isNew(commit))) return 'lost';
  const when = { attribute: 'revision', equals: expected };
  const writes = [{ ...putSite(site), when }, ...contentOf(commit), ...putChain(entries)];
  return compareAndSet(writes, () => aftermath(commit, last));
}

/**
 * Whoever writes a version changes the site document too: a version that appears after this look makes the condition
 * on the revision fail, so that no version is ever overwritten.
 */
async function isNew(commit: SiteCommit): Promise<boolean> {
  if (!(await publishedBefore(commit))) return true;
  if ((await loadSite())?.revision !== commit.expected) return false;
  throw new ImpossibleWrite('a published version never changes');
}

const putSite = (site: Site): Put => ({
  entity: ENTITIES.site,
  key: SITE_KEY,
  value: rowOfSite(site),
  what: 'the list of templates, risk methods and roles',
});

async function aftermath({ site, expected }: SiteCommit, last?: StoredEntry): Promise<Aftermath> {
  return aftermathOf({ written: site, expected, last }, await loadSite());
}

/** What holds for the whole site, in Forge's key-value store, with the templates and risk methods of the site's own. */
export const forgeSite: SiteStore = {
  load: loadSite,
  create: createSite,
  commit: commitSite,
  template: loadTemplate,
  draft: loadTemplateDraft,
  method: loadMethod,
  passes: loadPasses,
  addPass,
};
