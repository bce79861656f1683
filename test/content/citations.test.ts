import { AS_OF, hipaa } from '../../src/content/sources';
import { sourceOf, sources } from './clauses';
import { everyItem, namesWhere } from './everyItem';

const hostOf = (url: string): string => new URL(url).hostname;

/** Clauses that people write and that do not exist, or that are dead forms of ones that do. */
const INVENTED = [
  '21 CFR 11.10(l)',
  '21 CFR 11.10(k)',
  '21 CFR 11.10',
  '21 CFR 11.200(c)',
  '21 CFR 11.300(f)',
  '21 CFR 820.30(g)',
  '21 CFR 820.10 (ISO 13485:2016, 7.3.11 Design and development records)',
  '21 CFR 820.10 (ISO 13485:2016, 7.3.6 Design and development validation)',
  '45 CFR 164.308(a)(9)',
  '45 CFR 164.308(a)(1)(ii)(E)',
  '45 CFR 164.308(a)(1)',
  '45 CFR 164.310(e)',
  '45 CFR 164.312(f)',
  '45 CFR 164.312(a)(2)(v)',
  '45 CFR 164.314(c)',
  '45 CFR 164.316(b)(2)(iv)',
  '45 CFR 164.402(2)(v)',
  '45 CFR 164.404(c)(1)(F)',
  '45 CFR 164.404(e)',
  '45 CFR 164.502(a)(5)(iii)',
  '45 CFR 164.504(e)(2)(ii)(K)',
  '45 CFR 164.509',
  '45 CFR 164.512(m)',
  '45 CFR 164.514(b)(2)(i)(S)',
  '45 CFR 170.315(b)(11)(iv)(A)(14)',
  '45 CFR §164.312(b)',
  'HIPAA 164.312(b)',
  '164.312(b)',
  'ISO 14971:2019, 5.6 Risk acceptance',
  'ISO 14971:2019, 5.4 Risk estimation',
  'ISO 14971:2007, 4.2 Intended use',
  'IEC 62304:2006+A1:2015, 5.9 Software retirement',
  'IEC 62304:2006+A1:2015, 4.3 Legacy software',
  'NIST Privacy Framework 1.0, ID.IM-P9',
  'NIST SP 800-30 Rev. 1, Task 2-7',
  'NIST SP 800-30 Rev. 1, Task 2-6, Table I-9',
  'Good Machine Learning Practice, principle 11',
  'SAFER Guides 2025: System Interfaces',
  'SAFER Guides (2025): System Management',
  'Some vendor: go-live checklist',
];

describe('citations', () => {
  it('cite only clauses that exist, in the one form of their source', () => {
    expect(namesWhere(({ citation }) => sourceOf(citation.clause) === undefined)).toEqual([]);
  });

  it('say how binding the source is', () => {
    expect(namesWhere(({ citation }) => sourceOf(citation.clause)?.status !== citation.status)).toEqual([]);
  });

  it('lead to the host of the source, over https', () => {
    expect(
      namesWhere(
        ({ citation: { clause, url } }) =>
          sourceOf(clause)?.host !== hostOf(url) || !url.startsWith('https://'),
      ),
    ).toEqual([]);
  });

  it('bear the one date on which all of them were last checked', () => {
    expect(AS_OF).toMatch(/^2026-\d\d-\d\d$/);
    expect(new Set(everyItem.map((i) => i.citation.asOf))).toEqual(new Set([AS_OF]));
  });

  it('lead to one page for one clause', () => {
    const clauses = everyItem.map((i) => i.citation.clause);
    const pages = everyItem.map((i) => `${i.citation.clause} at ${i.citation.url}`);
    expect(new Set(pages).size).toBe(new Set(clauses).size);
  });

  it('use every source of the closed list', () => {
    const used = new Set(everyItem.map((i) => sourceOf(i.citation.clause)));
    expect(sources.filter((source) => !used.has(source)).map((source) => source.form.source)).toEqual([]);
  });

  it.each([
    ['164.308(a)(1)(ii)(A)', 'subpart-C/section-164.308'],
    ['164.404(b)', 'subpart-D/section-164.404'],
    ['164.502(a)', 'subpart-E/section-164.502'],
  ])('of 45 CFR %s point to %s', (paragraph, end) => {
    const { clause, url } = hipaa(paragraph);
    expect(clause).toBe(`45 CFR ${paragraph}`);
    expect(url).toBe(`https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/${end}`);
  });
});

describe('the closed list of clauses', () => {
  it.each(INVENTED)('does not know %s', (clause) => {
    expect(sourceOf(clause)).toBeUndefined();
  });

  it.each([
    '21 CFR 11.10(k)(2)',
    '45 CFR 164.308(a)(8)',
    '45 CFR 164.312(e)(2)(ii)',
    '21 CFR 820.10 (ISO 13485:2016, 7.3.10 Design and development files)',
    'IEC 62304:2006+A1:2015, 4.4 Legacy software',
  ])('knows %s', (clause) => {
    expect(sourceOf(clause)).toBeDefined();
  });
});
