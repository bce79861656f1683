import { templates } from '../../src/content';
import { everyItem, namesWhere } from './everyItem';
import { evidenceOf } from './packs/privacySources';
import { hasSourceData, sourceEntries, sourceEvidence } from './sourceData';
import { copiedRuns, proseOf, sourceRuns } from './support';

const ofHipaa = ({ citation }: { citation: { clause: string } }) => citation.clause.startsWith('45 CFR 164.');

/** The other packs keep a test of their own that each required item rests on a source that was read. */
const required = everyItem
  .filter((i) => ['essentials', 'security-risk-analysis'].includes(i.pack) && i.required)
  .map((i) => ({ name: `${i.template}/${i.id}`, ...i }));

const designationOf = (clause: string) => sourceEntries().get(clause)?.designation ?? null;

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
  it('cite HIPAA paragraphs that exist and were read', () => {
    const unread = (clause: string) => {
      const evidence = sourceEntries().has(clause) ? ['read'] : evidenceOf(clause);
      return evidence.length === 0 || evidence.some((e) => e !== 'read');
    };
    expect(namesWhere((i) => ofHipaa(i) && unread(i.citation.clause))).toEqual([]);
  });

  it('are required or addressable as the specification is', () => {
    expect(namesWhere((i) => i.addressable !== (designationOf(i.citation.clause) === 'A'))).toEqual([]);
    expect(namesWhere((i) => ofHipaa(i) && !i.required)).toEqual([]);
    expect(namesWhere((i) => designationOf(i.citation.clause) !== null && i.notApplicable)).toEqual([]);
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
