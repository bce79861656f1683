import { part11 } from '../../../src/content/packs/part-11';
import { hasSourceData, sourceEntries } from '../sourceData';
import { clausesOf, itemsOf, keepsRules } from './clinicalRules';

const cfr = (paragraphs: readonly string[]): string[] => paragraphs.map((p) => `21 CFR ${p}`);

/** 21 CFR part 11 as it stands: 11.10 ends at (k), 11.200 at (b), 11.300 at (e). */
const RECORDS = cfr([
  ...'abcdefghij'.split('').map((letter) => `11.10(${letter})`),
  '11.10(k)(1)',
  '11.10(k)(2)',
  '11.30',
]);
const SIGNATURES = cfr([
  '11.50(a)(1)',
  '11.50(a)(2)',
  '11.50(a)(3)',
  '11.50(b)',
  '11.70',
  '11.100(a)',
  '11.100(b)',
  '11.100(c)',
  '11.200(a)(1)',
  '11.200(a)(1)(i)',
  '11.200(a)(1)(ii)',
  '11.200(a)(2)',
  '11.200(a)(3)',
  '11.200(b)',
  '11.300(a)',
  '11.300(b)',
  '11.300(c)',
  '11.300(d)',
  '11.300(e)',
]);

keepsRules(part11, 'p11-');

describe('21 CFR part 11', () => {
  it('has one item for each paragraph on records, and none for a paragraph that does not exist', () => {
    expect(clausesOf(part11, 'electronic-records')).toEqual(RECORDS);
  });

  it('has one item for each paragraph on signatures, and none for a paragraph that does not exist', () => {
    expect(clausesOf(part11, 'electronic-signatures')).toEqual(SIGNATURES);
  });

  it('is in force, required throughout, and off until somebody who needs it turns it on', () => {
    expect(part11).toMatchObject({ status: 'in-force', onByDefault: false });
    expect(itemsOf(part11).every((i) => i.required)).toBe(true);
  });

  it.each(itemsOf(part11))('$name links to the section that it cites', ({ citation }) => {
    const section = /11\.\d+/.exec(citation.clause)?.[0] ?? 'none';
    expect(citation.url).toMatch(new RegExp(`^https://www\\.ecfr\\.gov/.*/part-11/section-${section}$`));
  });

  it.each([
    'p11-sequence',
    'p11-source-checks',
    'p11-open-systems',
    'p11-two-components',
    'p11-series',
    'p11-apart',
    'p11-owner-only',
    'p11-no-lone-misuse',
    'p11-biometrics',
    'p11-loss',
    'p11-token-tests',
  ])(
    '%s may not apply, for the rule says "as appropriate" or names a means that not everybody uses',
    (id) => {
      expect(itemsOf(part11).find((i) => i.id === id)?.notApplicable).toBe(true);
    },
  );

  it('lets no other paragraph be left out', () => {
    expect(itemsOf(part11).filter((i) => i.notApplicable)).toHaveLength(11);
  });
});

if (hasSourceData) {
  it('has all paragraphs of 21 CFR part 11 that the sources know', () => {
    const known = [...sourceEntries().keys()].filter((c) => c.startsWith('21 CFR 11.'));
    expect([...RECORDS, ...SIGNATURES].sort()).toEqual(known.sort());
  });
}
