import { templateById } from '../../src/content';
import { BREACH_RULE, PRIVACY_RULE, SECURITY_RULE } from './clauses/regulations';
import { everyItem } from './everyItem';
import { RULES, SPECIFICATIONS, STANDARDS } from './packs/hipaaSecurityRule';
import { hasSourceData, sourceEntries } from './sourceData';

const FULL = ['administrative', 'physical', 'technical', 'organizational'].map((s) => `hipaa-security-${s}`);
const full = everyItem.filter((i) => FULL.includes(i.template));
const cfr = (paragraph: string): string => `45 CFR ${paragraph}`;
const paragraphsOf = (template: string): string[] =>
  (templateById(template)?.items ?? []).map((i) => i.citation.clause.replace('45 CFR ', ''));

describe('the Security Rule', () => {
  const named = [...STANDARDS, ...SPECIFICATIONS];

  it('has 22 standards and 39 specifications, 17 required and 22 addressable', () => {
    const letters = SPECIFICATIONS.map(([, letter]) => letter);
    expect([STANDARDS.length, SPECIFICATIONS.length, new Set(named.map(([p]) => p)).size]).toEqual([
      22, 39, 61,
    ]);
    expect([letters.filter((l) => l === 'R').length, letters.filter((l) => l === 'A').length]).toEqual([
      17, 22,
    ]);
  });

  it.each(named)('is reached in %s (%s) by exactly one item of the full pack', (paragraph, letter) => {
    const reached = full.filter((i) => i.citation.clause === cfr(paragraph));
    expect(reached).toHaveLength(1);
    expect(reached[0]).toMatchObject({
      required: true,
      notApplicable: false,
      addressable: letter === 'A',
    });
  });

  it('is reached nowhere else than in its standards, specifications and known further rules', () => {
    const known = new Set([...named, ...RULES].map(([p]) => cfr(p)));
    expect(full.filter((i) => !known.has(i.citation.clause)).map((i) => i.id)).toEqual([]);
    expect(full).toHaveLength(61 + RULES.length);
  });

  it('is addressable at the same places in every other checklist', () => {
    const addressable = new Set(SPECIFICATIONS.flatMap(([p, letter]) => (letter === 'A' ? [cfr(p)] : [])));
    const wrong = everyItem.filter((i) => i.addressable !== addressable.has(i.citation.clause));
    expect(wrong.map((i) => i.id)).toEqual([]);
  });
});

/** 45 CFR 164.514(b)(2)(i): the letter, and a word without which the item would be about something else. */
const IDENTIFIERS = [
  ['A', /names/i],
  ['B', /ZIP/],
  ['C', /dates.*90/i],
  ['D', /telephone/i],
  ['E', /fax/i],
  ['F', /mail/i],
  ['G', /social security/i],
  ['H', /medical record numbers/i],
  ['I', /health plans/i],
  ['J', /account/i],
  ['K', /licences/i],
  ['L', /vehicle/i],
  ['M', /devices/i],
  ['N', /web addresses/i],
  ['O', /IP addresses/],
  ['P', /biometric/i],
  ['Q', /full-face/i],
  ['R', /other number, code or trait/i],
] as const;

describe('the safe harbor', () => {
  it.each(IDENTIFIERS)('removes identifier (%s)', (letter, word) => {
    const items = (templateById('de-identification')?.items ?? []).filter(
      (i) => i.citation.clause === cfr(`164.514(b)(2)(i)(${letter})`),
    );
    expect(items).toHaveLength(1);
    expect(items[0]?.text).toMatch(word);
    expect(items[0]?.required).toBe(true);
  });

  it('has 18 identifiers and no nineteenth', () => {
    const cited = paragraphsOf('de-identification').filter((p) => /^164\.514\(b\)\(2\)\(i\)\(/.test(p));
    expect(cited).toEqual(IDENTIFIERS.map(([letter]) => `164.514(b)(2)(i)(${letter})`));
  });
});

/** Who is told of a breach: the paragraph, the threshold, the limit, and what would turn it into another rule. */
const NOTICES = [
  ['164.404(b)', /60 calendar days after discovery/, /500|year/],
  ['164.406(b)', /more than 500 residents of one State.*60 calendar days/, /500 or more|fewer than/],
  ['164.408(b)', /500 or more patients.*same time as the patients/, /more than 500|residents/],
  ['164.408(c)', /fewer than 500.*60 days after the calendar year of discovery ends/, /or more|more than/],
] as const;

const REQUESTS = [
  ['164.524(b)(2)', /30 days.*once by at most 30 days/],
  ['164.526(b)(2)', /60 days.*once by at most 30 days/],
  ['164.528(c)(1)', /60 days.*once by at most 30 days/],
] as const;

describe('the time limits', () => {
  it.each(NOTICES)('of %s are as the Rule has them', (paragraph, says, never) => {
    const items = (templateById('breach-notices')?.items ?? []).filter(
      (i) => i.citation.clause === cfr(paragraph),
    );
    expect(items).toHaveLength(1);
    expect(items[0]?.text).toMatch(says);
    expect(items[0]?.text).not.toMatch(never);
  });

  it.each(REQUESTS)('of %s are as the Rule has them', (paragraph, says) => {
    const items = (templateById('individual-rights')?.items ?? []).filter(
      (i) => i.citation.clause === cfr(paragraph),
    );
    expect(items.map((i) => says.test(i.text))).toEqual([true]);
  });

  it('follow an assessment by four factors', () => {
    const factors = paragraphsOf('breach-assessment').filter((p) => /^164\.402\(2\)\(/.test(p));
    expect(factors).toEqual(['i', 'ii', 'iii', 'iv'].map((n) => `164.402(2)(${n})`));
  });
});

describe('the Breach and Privacy Rules', () => {
  const cited = new Set(everyItem.map((i) => i.citation.clause.replace('45 CFR ', '')));
  const headings = ['164.404(a)(1)', '164.406(a)', '164.406(c)', '164.408(a)'];

  it('are reached in every listed paragraph but those that the next one carries out', () => {
    expect([...BREACH_RULE].filter((p) => !cited.has(p) && !headings.includes(p))).toEqual([]);
    expect([...PRIVACY_RULE].filter((p) => !cited.has(p))).toEqual([]);
  });
});

const compareWithSources = () => {
  const known = [...sourceEntries().keys()].flatMap((c) => /^45 CFR (164\.[345].*)$/.exec(c)?.[1] ?? []);
  const listed = new Set([...SECURITY_RULE, ...BREACH_RULE, ...PRIVACY_RULE]);
  // The sources hold these as a whole or in another notation.
  const coarser = [
    '164.402 unsecured',
    '164.404(c)',
    '164.404(d)(1)',
    '164.406',
    '164.410',
    '164.522(a)(1)(i)-(v)',
  ];

  it('know no paragraph that the lists leave out', () => {
    const missing = known.map((p) => p.replace(/ \(/, '(')).filter((p) => !listed.has(p));
    expect(missing.filter((p) => !coarser.includes(p))).toEqual([]);
  });

  it('give each standard and specification the same letter', () => {
    const letters = [...STANDARDS, ...SPECIFICATIONS].map(([p]) => [
      p,
      sourceEntries().get(cfr(p))?.designation,
    ]);
    expect(letters).toEqual([...STANDARDS, ...SPECIFICATIONS]);
  });
};

if (hasSourceData) {
  describe('the regulatory sources on HIPAA', compareWithSources);
}
