import { verifySprintRecord } from '../../../src/app/sprint/verify';
import { sprintVerify } from '../../../src/contract/operations/sprintRead';
import { isRefusal } from '../../../src/domain/shared/refusal';
import type { SprintRecord } from '../../../src/domain/sprint/schema';
import { aSprintPolicy } from '../../support/sprintStory';
import { done, fate, OTHER, PROJECT, SPRINT, SprintSite, validatedSite } from './site';

const CHAIN = `sprint-${SPRINT}-${PROJECT}`;
const ASKED = { sprint: SPRINT, project: PROJECT };

const ask = (site: SprintSite, by = 'ruth', asked = ASKED, projectId?: string) =>
  verifySprintRecord(site.ports, site.place(by, projectId), asked);

async function verdictOf(site: SprintSite) {
  const verdict = await ask(site);
  if (isRefusal(verdict)) throw new Error(verdict.refused);
  return sprintVerify.response.parse(verdict);
}

/** A sprint to which everything happened that is recorded. */
async function livedSite(): Promise<SprintSite> {
  const site = new SprintSite(aSprintPolicy({ checklists: ['sprint-safety'] }), 'future');
  site.issue('101');
  site.issue('103', 'irrelevant');
  done(await site.open());
  site.plan({ phase: 'active' });
  await site.observe();
  done(await site.answer('daniel', ['hazards', 'report']));
  done(await site.sign('sofia', 'validator', { decision: 'rejected', rationale: 'Show the limits' }));
  await site.signAll();
  done(await site.revoke('noor', site.record.signoffs.find(({ signer }) => signer === 'noor')?.seq ?? 0));
  done(await site.reopen('helen'));
  return site;
}

const lived = await livedSite();
const [{ record: RECORD, entries: ENTRIES, texts: TEXTS }] = [
  structuredClone({
    record: lived.record,
    entries: [...lived.ports.store.tables.entries].filter(([key]) => key.startsWith(CHAIN)),
    texts: [...lived.ports.store.tables.texts].filter(([key]) => key.startsWith(CHAIN)),
  }),
];
const COUNT = RECORD.revision;
const at = (seq: number): string => `${CHAIN}:${seq}`;
const seqOf = (key: string): number => Number(key.slice(CHAIN.length + 1));

/** The same site as it was, whatever was done to it. */
function restored(): SprintSite {
  const { tables } = lived.ports.store;
  for (const key of tables.entries.keys()) if (key.startsWith(CHAIN)) tables.entries.delete(key);
  for (const [key, entry] of structuredClone(ENTRIES)) tables.entries.set(key, entry);
  for (const [key, texts] of structuredClone(TEXTS)) tables.texts.set(key, texts);
  lived.ports.sprints.kept.set(CHAIN, structuredClone(RECORD));
  return lived;
}

const entryOf = ({ ports }: SprintSite, seq: number) => ports.store.tables.entries.get(at(seq))!;
const put = (site: SprintSite, seq: number, change: object): void =>
  void site.ports.store.tables.entries.set(at(seq), { ...entryOf(site, seq), ...change });
const other = (text: string): string =>
  `${text.slice(0, -1)}${String.fromCharCode(text.charCodeAt(text.length - 1) ^ 1)}`;

/** Every value in something stored, by its path. */
const leaves = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key]))
    : [path];

function changed(value: unknown, [key, ...path]: readonly string[]): unknown {
  if (key === undefined) {
    if (typeof value === 'string') return other(value);
    return typeof value === 'number' ? value + 1 : value !== true;
  }
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = changed(copy[key], path);
  return copy;
}

describe('a sprint that nobody tampered with', () => {
  test('is intact, with all that can be recorded', async () => {
    const site = restored();
    expect(await verdictOf(site)).toEqual({ entries: COUNT, intact: true, firstBad: null, problem: null });
    expect([...new Set(site.types)].sort()).toEqual([
      ...['checklist-answered', 'signoff-given', 'signoff-revoked', 'sprint-baseline-set'],
      ...['sprint-observed', 'sprint-opened', 'sprint-reopened', 'sprint-vouched'],
    ]);
  });

  test('is intact without a text that had to be erased', async () => {
    const site = restored();
    for (const [key] of TEXTS) site.ports.store.tables.texts.delete(key);
    expect(await verdictOf(site)).toMatchObject({ intact: true });
  });

  test('is intact when somebody writes while it is verified, and what was written is verified, too', async () => {
    const site = await validatedSite();
    const { revision } = site.record;
    const { store } = site.ports;
    const entries = store.entries.bind(store);
    vi.spyOn(store, 'entries').mockImplementationOnce(async (...range) => {
      done(await site.revoke('sofia', site.record.signoffs[0]!.seq));
      return entries(...range);
    });
    const verdict = await verdictOf(site);
    expect(verdict).toMatchObject({ intact: true, entries: site.record.revision });
    expect(site.record.revision).toBeGreaterThan(revision);
  });

  test('can be verified when Jira has it no more and the policy asks for none', async () => {
    const site = await validatedSite();
    site.ports.sprintSource.drop(SPRINT);
    const { sprint: _, ...rest } = site.policy;
    site.ports.store.tables.policies.set(PROJECT, rest);
    expect(await verdictOf(site)).toMatchObject({ intact: true, entries: site.record.revision });
  });

  test('has nothing to verify before anything is recorded', async () => {
    expect(await verdictOf(new SprintSite())).toMatchObject({ intact: true, entries: 0 });
  });
});

describe('what is changed in the storage is found', () => {
  test.each(ENTRIES.map(([key]) => seqOf(key)))('entry %i: a byte, its hash, all of it', async (seq) => {
    const site = restored();
    put(site, seq, { bytes: other(entryOf(site, seq).bytes) });
    expect(await verdictOf(site)).toMatchObject({
      firstBad: seq,
      problem: 'its bytes do not match its hash',
    });
    put(restored(), seq, { hash: other(entryOf(site, seq).hash) });
    expect(await verdictOf(site)).toMatchObject({
      firstBad: seq,
      problem: 'its bytes do not match its hash',
    });
    restored().ports.store.tables.entries.delete(at(seq));
    expect(await verdictOf(site)).toMatchObject({ firstBad: seq, problem: 'it is missing', entries: COUNT });
  });

  test('two entries that changed places', async () => {
    const site = restored();
    const [one, two] = [entryOf(site, 3), entryOf(site, 4)];
    put(site, 3, { bytes: two.bytes, hash: two.hash });
    put(site, 4, { bytes: one.bytes, hash: one.hash });
    expect(await verdictOf(site)).toMatchObject({ firstBad: 3, problem: 'it carries the number 4' });
  });

  test.each(leaves(RECORD).map((path) => [path.join('.'), path] as const))(
    'the record: %s',
    async (_, path) => {
      const site = restored();
      const record = changed(RECORD, path) as SprintRecord;
      site.ports.sprints.kept.set(CHAIN, record);
      expect(await verdictOf(site)).toMatchObject({ intact: false });
    },
  );

  test('a record that is put back to what it was before', async () => {
    const site = await validatedSite();
    const before = structuredClone(site.record);
    done(await site.revoke('sofia', before.signoffs[0]!.seq));
    site.ports.sprints.kept.set(CHAIN, before);
    const problem = 'the record leaves it out';
    expect(await verdictOf(site)).toMatchObject({ firstBad: before.revision + 1, problem });
    site.ports.sprints.kept.delete(CHAIN);
    expect(await verdictOf(site)).toEqual({ entries: 0, intact: false, firstBad: 1, problem });
  });

  test.each(TEXTS.flatMap(([key, texts]) => Object.keys(texts).map((label) => [key, label] as const)))(
    'a text beside entry %s: %s, its salt, another name for it',
    async (key, label) => {
      const problem = {
        firstBad: seqOf(key),
        problem: 'the words beside it are not those that it commits to',
      };
      const { texts } = restored().ports.store.tables;
      const { [label]: kept, ...others } = texts.get(key)!;
      for (const change of [
        { [label]: { ...kept!, text: other(kept!.text) } },
        { [label]: { ...kept!, salt: other(kept!.salt) } },
        { note: kept! },
      ]) {
        texts.set(key, { ...others, ...change });
        expect(await verdictOf(lived)).toMatchObject(problem);
      }
    },
  );
});

describe('who may verify', () => {
  test('whoever may browse the project; a page of another project asks about no other', async () => {
    const site = restored();
    site.ports.jira.grant('vera', OTHER, {});
    expect(fate(await ask(site, 'vera'))).toBe('done');
    expect(fate(await ask(site, 'vera', ASKED, PROJECT))).toBe('done');
    expect(fate(await ask(site, 'nobody'))).toBe('not-found');
    expect(fate(await ask(site, 'vera', ASKED, OTHER))).toBe('invalid-request');
  });
});
