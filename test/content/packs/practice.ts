import { pack, type PackInput } from '../../../src/content/pack';
import { AS_OF } from '../../../src/content/sources';
import { hasSourceData, sourceEntries, sourceEvidence } from '../sourceData';
import { copiedRuns, proseOf } from '../support';

type Entry = Readonly<Record<string, unknown>>;

/** The forms of citation that packs of good practice use: the text after the last colon names the source's topic. */
export const PRACTICE_CLAUSES = [
  /^45 CFR 164\.\d{3}(\([A-Za-z0-9]+\))+$/,
  /^ISO 14971:2019, \d+(\.\d+)? [A-Z][a-z ]+$/,
  /^Good Machine Learning Practice, principle ([1-9]|10)$/,
  /^NIST Privacy Framework 1\.0, [A-Z]{2}\.[A-Z]{2}-P\d+$/,
  /^SAFER Guides 2025: [A-Z][A-Za-z -]+$/,
  /^NISTIR 7742: [A-Z][a-z]+$/,
  /^HL7 FHIR R4 validation: [A-Z].+$/,
  /^HL7 FHIR: [A-Z].+$/,
  /^DICOM PS3\.2: [A-Z].+$/,
];

const statusOf = (clause: string): string =>
  clause.startsWith('45 CFR ') ? 'in-force' : clause.startsWith('Good Machine') ? 'guidance' : 'voluntary';

const idOf = (clause: string): string | undefined =>
  [
    [/^ISO 14971:2019, ([\d.]+)/, 'ISO14971-'] as const,
    [/^NIST Privacy Framework 1\.0, (.+)$/, 'NIST-PF-'] as const,
    [/principle (\d+)$/, 'GMLP-'] as const,
  ].flatMap(([form, prefix]) => {
    const found = form.exec(clause)?.[1];
    return found === undefined ? [] : [prefix + (prefix === 'GMLP-' ? found.padStart(2, '0') : found)];
  })[0];

/** Does this entry of the sources stand behind the clause? By id, or by its address and its title. */
const standsBehind =
  ({ clause, url }: { clause: string; url: string }) =>
  (entry: Entry): boolean => {
    const id = idOf(clause);
    if (id !== undefined) return entry['id'] === id;
    const topic = clause.split(': ')[1];
    return entry['source_url'] === url && (entry['title'] === topic || entry['guide'] === topic);
  };

const itemsOf = (written: PackInput) =>
  pack.parse(written).templates.flatMap((t) => t.items.map((i) => ({ name: `${t.id}/${i.id}`, ...i })));

const describeSources = (written: PackInput): void => {
  const items = itemsOf(written);
  const ofHipaa = items.filter((i) => i.citation.clause.startsWith('45 CFR '));
  const others = items.filter((i) => !i.citation.clause.startsWith('45 CFR '));

  it.each(ofHipaa)('$name cites a paragraph that was read, and is addressable only where it is', (item) => {
    const entry = sourceEntries().get(item.citation.clause);
    expect(entry?.evidence ?? (entry ? 'read' : 'none')).toBe('read');
    expect(item.addressable).toBe(entry?.designation === 'A');
    if (entry?.designation ?? entry?.kind) expect(item.notApplicable).toBe(false);
  });

  it.each(others)('$name has a source, and is required only if that was read', ({ citation, required }) => {
    const evidence = sourceEvidence(standsBehind(citation));
    expect(evidence.length).toBeGreaterThan(0);
    if (required) expect(evidence.every((e) => e === null || e === 'read' || e === 'secondary')).toBe(true);
  });

  it('copies no eight consecutive words', () => {
    expect(copiedRuns(proseOf(pack.parse(written).templates))).toEqual([]);
  });
};

/** The rules that a pack of good practice keeps: its words, its citations, its sources. Ids start with `prefix`. */
export const describePractice = (written: PackInput, prefix: string): void => {
  const items = itemsOf(written);

  it('has unique ids and texts, and its prefix on each id', () => {
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
    expect(new Set(items.map((i) => i.text)).size).toBe(items.length);
    expect(items.filter((i) => !i.id.startsWith(prefix))).toEqual([]);
  });

  it.each(pack.parse(written).templates)(
    '$id has 10 to 20 items and wants evidence where it matters',
    (t) => {
      const wanting = t.items.filter((i) => i.evidence === 'required');
      expect([t.items.length >= 10, t.items.length <= 20]).toEqual([true, true]);
      expect([wanting.length >= 1, wanting.length <= 4]).toEqual([true, true]);
      expect(wanting.filter((i) => !i.required || !/^(a|the) /.test(i.wants ?? ''))).toEqual([]);
    },
  );

  it.each(items)('$name is one plain statement', ({ text, help = '' }) => {
    expect(text).toMatch(/^[A-Z].{0,128}[a-z0-9]$/);
    expect(text).not.toMatch(/[.!?] |\bplease\b|\bshall\b|\bmust\b|\bcompliant\b|\bensure\b/i);
    expect(help).not.toMatch(/!|\bplease\b|\bcompliant\b/i);
  });

  it.each(items)(
    '$name cites in a known form, with its true status',
    ({ citation, required, addressable }) => {
      expect(PRACTICE_CLAUSES.filter((form) => form.test(citation.clause))).toHaveLength(1);
      expect([citation.status, citation.asOf]).toEqual([statusOf(citation.clause), AS_OF]);
      if (citation.status === 'in-force') expect(required).toBe(true);
      else expect(addressable).toBe(false);
    },
  );

  if (hasSourceData) describe('against the regulatory sources', () => describeSources(written));
};
