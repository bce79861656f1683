import { templates } from '../../src/content';
import { hasSourceData, sourceEntries, sourceEvidence } from './sourceData';
import { copiedRuns, proseOf, sourceRuns } from './support';

const items = templates.flatMap((t) => t.items.map((i) => ({ name: `${t.id}/${i.id}`, ...i })));
const hipaaItems = items.filter((i) => i.citation.clause.startsWith('45 CFR 164.'));
const required = items.filter((i) => i.required);

/** How the source files name what a clause cites: by id, or for two guidances by title. */
const SOURCE_NAMES: [RegExp, (found: string) => RegExp][] = [
  [/^ISO 14971:2019, ([\d.]+)/, (clause) => new RegExp(`^ISO14971-${clause}$`)],
  [/ISO 13485:2016, ([\d.]+)/, (clause) => new RegExp(`^QMSR-${clause}$`)],
  [/principle (\d+)$/, (number) => new RegExp(`^GMLP-0?${number}$`)],
  [/^NIST Privacy Framework 1\.0, (.+)$/, (subcategory) => new RegExp(`^NIST-PF-${subcategory}$`)],
  [/^(NIST) SP 800-30/, () => /^NIST-800-30$/],
  [/^45 CFR 170\.315\((g\)\(3)\)$/, () => /^G3-/],
  [
    /^SaMD clinical evaluation: (.+)$/,
    (title) => new RegExp(`^${title.replace(' ', '( \\(technical\\))? ')}$`, 'i'),
  ],
  [/^FDA premarket software guidance \(2023\): (.+)$/, (title) => new RegExp(`^${title}$`, 'i')],
  [/^(45 CFR 164\..+)$/, (clause) => new RegExp(`^${clause.replace(/[.()]/g, '\\$&')}$`)],
];

const findsSourceOf = (clause: string) => {
  const names = SOURCE_NAMES.flatMap(([form, name]) => {
    const found = form.exec(clause)?.[1];
    return found === undefined ? [] : [name(found)];
  });
  return (entry: Readonly<Record<string, unknown>>): boolean =>
    names.some((name) =>
      [entry['id'], entry['title'], entry['citation']].some((v) => typeof v === 'string' && name.test(v)),
    );
};

const compareWithSources = () => {
  it.each(hipaaItems)('$name cites a paragraph that exists and was read', ({ citation }) => {
    const entry = sourceEntries().get(citation.clause);
    expect(entry).toBeDefined();
    expect(entry?.evidence ?? 'read').toBe('read');
  });

  it.each(hipaaItems)('$name is required or addressable as its specification is', (item) => {
    const designation = sourceEntries().get(item.citation.clause)?.designation ?? null;
    expect(item.addressable).toBe(designation === 'A');
    expect(item.required).toBe(true);
    if (designation !== null) expect(item.notApplicable).toBe(false);
  });

  it.each(required)('$name rests on a source that was read, not on memory', ({ citation }) => {
    const evidence = sourceEvidence(findsSourceOf(citation.clause));
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter((e) => e !== null && e !== 'read' && e !== 'secondary')).toEqual([]);
  });

  it('share no eight consecutive words with a source', () => {
    expect(copiedRuns(proseOf(templates))).toEqual([]);
    expect(sourceRuns().size).toBeGreaterThan(1000);
  });
};

if (hasSourceData) {
  describe('the templates against the regulatory sources', compareWithSources);
} else {
  it('waits for the regulatory sources, which are not part of the repository', () => {
    expect(hasSourceData).toBe(false);
  });
}
