import type { PassReport, SiteCommit, SiteStore } from '../../../src/app/ports';
import type { Template } from '../../../src/domain/checklist/template';
import type { RiskMethod } from '../../../src/domain/risk/method';
import type { Site } from '../../../src/domain/site/schema';
import { at, type FakeStore } from '../fakeStore';
import { checkFollows, checkLeads } from './fakeDisk';

const MOST_PASSES = 48;

export interface FakeSite extends SiteStore {
  /** What is stored, for looking at and for tampering with. Entries are in the tables of the store. */
  readonly kept: {
    site: Site | undefined;
    readonly templates: Map<string, Template>;
    readonly drafts: Map<string, Template>;
    readonly methods: Map<string, RiskMethod>;
    passes: PassReport[];
  };
}

/** The site document in memory, beside a store in memory that holds the entries. */
export function fakeSite({ tables, disk }: Pick<FakeStore, 'tables' | 'disk'>): FakeSite {
  const kept: FakeSite['kept'] = {
    site: undefined,
    templates: new Map(),
    drafts: new Map(),
    methods: new Map(),
    passes: [],
  };

  function apply({ site, entries, publish, method, draft }: SiteCommit): void {
    kept.site = structuredClone(site);
    for (const entry of entries) tables.entries.set(at(entry.chain, entry.seq), { ...entry });
    if (publish) kept.templates.set(at(publish.id, publish.version), structuredClone(publish));
    if (method) kept.methods.set(at(method.id, method.version), structuredClone(method));
    if (draft?.content) kept.drafts.set(draft.id, structuredClone(draft.content));
    else if (draft) kept.drafts.delete(draft.id);
  }

  const publishedBefore = ({ publish, method }: SiteCommit): boolean =>
    (publish !== undefined && kept.templates.has(at(publish.id, publish.version))) ||
    (method !== undefined && kept.methods.has(at(method.id, method.version)));

  return {
    kept,
    load: () => disk.read(() => kept.site),
    create: (site) =>
      disk.write(() => {
        if (site.revision !== 0) throw new Error('a new site document has no changes');
        kept.site ??= structuredClone(site);
      }),
    commit: (commit) =>
      disk.write(() => {
        const { site, expected, entries, draft } = commit;
        checkLeads(entries, { chain: 'site-1', seq: site.seq, head: site.head });
        checkFollows(site.revision, expected);
        if (draft?.content && draft.content.id !== draft.id) throw new Error('a draft under another id');
        if (kept.site === undefined) throw new Error('the site document was never created');
        if (kept.site.revision !== expected) return 'lost';
        if (publishedBefore(commit)) throw new Error('a published version never changes');
        apply(commit);
        return 'committed';
      }),
    template: (id, version) => disk.read(() => kept.templates.get(at(id, version))),
    draft: (id) => disk.read(() => kept.drafts.get(id)),
    method: (id, version) => disk.read(() => kept.methods.get(at(id, version))),
    passes: () => disk.read(() => kept.passes),
    addPass: (report) =>
      disk.write(() => {
        const all = [structuredClone(report), ...kept.passes];
        kept.passes = all.sort((one, other) => other.at.localeCompare(one.at)).slice(0, MOST_PASSES);
      }),
  };
}
