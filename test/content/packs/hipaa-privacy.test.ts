import { hipaaPrivacy } from '../../../src/content/packs/hipaa-privacy';
import { hasSourceData, sourceEntries, sourceEvidence } from '../sourceData';
import { PRIVACY_PARAGRAPHS } from './privacyParagraphs';
import { describePack, itemOf, itemsOf, paragraphsOf } from './privacyRules';

describePack(hipaaPrivacy, /^hp-/);

/** The 18 identifiers of 45 CFR 164.514(b)(2)(i) by letter, and the word by which each is known. */
const IDENTIFIERS: readonly [letter: string, word: RegExp][] = [
  ['A', /names/i],
  ['B', /smaller than a State.*ZIP/],
  ['C', /Dates.*year.*ages/],
  ['D', /Telephone/],
  ['E', /Fax/],
  ['F', /Mail addresses/],
  ['G', /Social security/],
  ['H', /Medical record/],
  ['I', /beneficiary/],
  ['J', /Account/],
  ['K', /certificates and licences/],
  ['L', /Vehicle.*plates/],
  ['M', /Serial numbers.*devices/],
  ['N', /Web addresses/],
  ['O', /IP addresses/],
  ['P', /Fingerprints, voice/],
  ['Q', /Full-face/],
  ['R', /No other number, code or trait/],
];

const safeHarbor = itemsOf(hipaaPrivacy).filter((i) => /\(b\)\(2\)\(i\)/.test(i.citation.clause));

describe('de-identification', () => {
  it('has the 18 identifiers, one line each, in the order of the Rule', () => {
    expect(IDENTIFIERS).toHaveLength(18);
    expect(safeHarbor.map((i) => i.citation.clause)).toEqual(
      IDENTIFIERS.map(([letter]) => `45 CFR 164.514(b)(2)(i)(${letter})`),
    );
  });

  it.each(IDENTIFIERS)(
    '(%s) names its identifier, is required, and gives way to an expert',
    (letter, word) => {
      const item = safeHarbor.find((i) => i.citation.clause.endsWith(`(${letter})`));
      expect(item?.text).toMatch(word);
      expect([item?.required, item?.notApplicable]).toEqual([true, true]);
    },
  );

  it('offers expert determination, asks for actual knowledge and guards the code', () => {
    const cited = paragraphsOf(hipaaPrivacy, 'de-identification');
    expect(cited).toEqual(
      expect.arrayContaining([
        '164.514(a)',
        '164.514(b)(1)',
        '164.514(b)(2)(ii)',
        '164.514(c)',
        '164.502(d)',
      ]),
    );
    expect(cited).toHaveLength(23);
  });

  it('keeps the figures of dates, ages and ZIP codes', () => {
    expect(itemOf(hipaaPrivacy, 'hp-no-dates').text).toContain('ages of 90 and above');
    expect(itemOf(hipaaPrivacy, 'hp-no-geography').help).toContain('more than 20,000 people');
    expect(itemOf(hipaaPrivacy, 'hp-no-geography').text).toContain('three digits or to 000');
  });
});

const TIMES: readonly [id: string, paragraph: string, days: number, extension: number, what: string][] = [
  ['hp-access-time', '164.524(b)(2)', 30, 30, 'Access request'],
  ['hp-amendment-time', '164.526(b)(2)', 60, 30, 'Amendment request'],
  ['hp-accounting-time', '164.528(c)(1)', 60, 30, 'Accounting request'],
];

describe('time limits', () => {
  it.each(TIMES)('%s is that of 45 CFR %s: %d days and %d more', (id, paragraph, days, extension) => {
    const { text, citation } = itemOf(hipaaPrivacy, id);
    expect(citation.clause).toBe(`45 CFR ${paragraph}`);
    expect(text).toContain(
      `due date of ${days} days, which can be extended once by at most ${extension} days`,
    );
  });

  it.each([
    ['hp-accounting-log', /6 years before a request/],
    ['hp-accounting-fee', /first accounting within 12 months/],
    ['hp-authorization-kept', /6 years/],
    ['hp-notice-kept', /6 years/],
    ['hp-records-kept', /6 years/],
    ['hp-deceased-patients', /50 years after the death/],
    ['hp-baa-access', /the 30 days/],
  ])('%s has the right number', (id, says) => {
    expect(itemOf(hipaaPrivacy, id).text).toMatch(says);
  });

  it('of the 15 days proposed in 2021 and never made law are nowhere', () => {
    expect(itemsOf(hipaaPrivacy).filter((i) => /\b15\b/.test(i.text + (i.help ?? '')))).toEqual([]);
  });
});

describe('completeness', () => {
  it.each(Object.entries(PRIVACY_PARAGRAPHS))('%s cites its paragraphs', (template, paragraphs) => {
    expect(paragraphsOf(hipaaPrivacy, template)).toEqual(paragraphs);
  });

  it('requires nothing of HITECH, which was not read', () => {
    const items = itemsOf(hipaaPrivacy).filter((i) => i.template === 'hitech');
    expect(items).toHaveLength(8);
    expect(items.filter((i) => i.required)).toEqual([]);
    expect(items.find((i) => i.citation.status === 'proposed')?.citation.clause).toBe('42 USC 17935(c)');
  });
});

if (hasSourceData) {
  describe('against the source data', () => {
    const known = [...sourceEntries().keys()].filter((c) => /^45 CFR 164\.5/.test(c));
    const cited = new Set(itemsOf(hipaaPrivacy).map((i) => i.citation.clause));

    it('no paragraph of the Privacy Rule is left out', () => {
      expect(known.filter((c) => !cited.has(c))).toEqual([
        '45 CFR 164.514(b)(2)(i)',
        '45 CFR 164.522(a)(1)(i)-(v)',
      ]);
    });

    it.each(TIMES)('%s agrees', (...[, paragraph, days, extension, what]) => {
      const agreeing = sourceEvidence(
        (e) =>
          e['what'] === what && e['cite'] === paragraph && e['days'] === days && e['extension'] === extension,
      );
      expect(agreeing).toHaveLength(1);
    });
  });
}
