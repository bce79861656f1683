import { pack } from '../../../src/content/pack';
import { hipaaSecurity2025 } from '../../../src/content/packs/hipaa-security-2025';
import { UNCHECKED } from '../../../src/content/packs/hipaa-security-2025/sources';
import { hasSourceData, sourceEvidence } from '../sourceData';
import { copiedRuns, proseOf, sourceRuns } from '../support';

const shipped = pack.parse(hipaaSecurity2025);
const items = shipped.templates.flatMap((t) => t.items);

/** The seventeen topics of the proposal, whether somebody read them in a source, and the items that ask for them. */
const TOPICS: readonly (readonly [topic: string, evidence: 'secondary' | 'recall', ...asked: string[]])[] = [
  ['NPRM-01', 'secondary', 'nprm-no-addressable'],
  ['NPRM-02', 'secondary', 'nprm-in-writing'],
  ['NPRM-03', 'secondary', 'nprm-inventory', 'nprm-network-map'],
  ['NPRM-04', 'secondary', 'nprm-risk-pairs'],
  ['NPRM-05', 'recall', 'nprm-access-notice'],
  ['NPRM-06', 'secondary', 'nprm-72-hours', 'nprm-restore-order', 'nprm-incident-plans'],
  ['NPRM-07', 'secondary', 'nprm-yearly-audit'],
  ['NPRM-08', 'recall', 'nprm-associate-verified'],
  ['NPRM-09', 'secondary', 'nprm-encryption'],
  ['NPRM-10', 'secondary', 'nprm-configuration'],
  ['NPRM-11', 'secondary', 'nprm-second-factor'],
  ['NPRM-12', 'secondary', 'nprm-scan', 'nprm-penetration-test'],
  ['NPRM-13', 'secondary', 'nprm-segments'],
  ['NPRM-14', 'recall', 'nprm-backup-controls'],
  ['NPRM-15', 'recall', 'nprm-measures-tested'],
  ['NPRM-16', 'recall', 'nprm-associate-notice'],
  ['NPRM-17', 'recall', 'nprm-plan-sponsor'],
];

describe('the pack of the 2025 proposal', () => {
  it('is proposed, off by default, and cannot be shipped otherwise', () => {
    expect(shipped).toMatchObject({ id: 'hipaa-security-2025', status: 'proposed', onByDefault: false });
    expect(pack.safeParse({ ...hipaaSecurity2025, onByDefault: true }).success).toBe(false);
  });

  it('asks for each of the seventeen topics and for nothing else', () => {
    const asked = TOPICS.flatMap(([, , ...ids]) => ids);
    expect(TOPICS).toHaveLength(17);
    expect(items.map((i) => i.id).sort()).toEqual([...asked].sort());
  });

  it.each(items)('$id binds nobody', (item) => {
    expect(item).toMatchObject({ required: false, evidence: 'optional', addressable: false });
    expect(item.citation.status).toBe('proposed');
  });

  it.each(items)('$id cites the proposal by one topic of the fact sheet', ({ citation }) => {
    expect(citation.clause).toMatch(/^90 FR 898 \(proposed\), HHS fact sheet: [a-z0-9 -]+$/);
    expect(citation.url).toMatch(/^https:\/\/www\.hhs\.gov\/hipaa\/.+\/factsheet\/index\.html$/);
    expect(citation.asOf).toBe('2026-11-21');
  });

  it('cites each topic once', () => {
    expect(new Set(items.map((i) => i.citation.clause)).size).toBe(items.length);
  });

  it.each(TOPICS)('warns in the help of %s if it was not read (%s)', (_topic, evidence, ...ids) => {
    for (const { help = '' } of items.filter((i) => ids.includes(i.id)))
      expect(help.includes(UNCHECKED)).toBe(evidence === 'recall');
  });

  it.each(items)('$id is one plain statement', ({ text, help = '' }) => {
    expect(text).toMatch(/^[A-Z].*[a-z0-9]$/);
    expect(text).not.toMatch(/[.!?] |\b(please|shall|must|ensure|compliant)\b/i);
    expect(text.length).toBeLessThanOrEqual(130);
    expect(help).not.toMatch(/!|\b(please|compliant)\b/i);
  });
});

const compareWithSources = () => {
  it.each(TOPICS)('%s is a topic whose evidence is %s', (topic, evidence) => {
    expect(sourceEvidence((entry) => entry['id'] === topic)).toEqual([evidence]);
  });

  it('have no topic that the pack leaves out', () => {
    expect(sourceEvidence(({ id }) => typeof id === 'string' && id.startsWith('NPRM-'))).toHaveLength(17);
  });

  it('share no eight consecutive words', () => {
    expect(copiedRuns([shipped.summary, ...proseOf(shipped.templates)])).toEqual([]);
    expect(sourceRuns().size).toBeGreaterThan(1000);
  });
};

if (hasSourceData) {
  describe('the pack of the 2025 proposal and its sources', compareWithSources);
}
