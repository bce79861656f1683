import { templateById } from '../../src/content';
import { CERTIFICATION, PART_11 } from './clauses/regulations';
import { FHIR_VALIDATION, GMLP, PREMARKET, SAFER } from './clauses/guidance';
import { IEC_62304, ISO_13485_DESIGN, ISO_14971 } from './clauses/standards';
import { everyItem } from './everyItem';
import { hasSourceData, sourceEntries } from './sourceData';

const cited = new Set(everyItem.map((i) => i.citation.clause));
const missing = (prefix: string, clauses: Iterable<string>, suffix = ''): string[] =>
  [...clauses].filter((clause) => !cited.has(prefix + clause + suffix));
const clausesOf = (id: string): string[] => (templateById(id)?.items ?? []).map((i) => i.citation.clause);

/** 21 CFR part 11, written out once more: a list that is only compared with itself proves nothing. */
const SECTIONS = {
  '11.10': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
  '11.50': ['a', 'b'],
  '11.100': ['a', 'b', 'c'],
  '11.200': ['a', 'b'],
  '11.300': ['a', 'b', 'c', 'd', 'e'],
};

describe('21 CFR part 11', () => {
  it('is reached in every paragraph, each once in its own pack', () => {
    const own = [...clausesOf('electronic-records'), ...clausesOf('electronic-signatures')];
    expect(own.sort()).toEqual([...PART_11].map((p) => `21 CFR ${p}`).sort());
    expect(own).toHaveLength(32);
  });

  it.each(Object.entries(SECTIONS))(
    '%s has the paragraphs that it has and ends there',
    (section, letters) => {
      const found = [...PART_11].flatMap((p) =>
        p.startsWith(`${section}(`) ? [p.charAt(section.length + 1)] : [],
      );
      expect([...new Set(found)]).toEqual(letters);
    },
  );
});

describe('device software', () => {
  it('reaches design controls in all ten clauses, by the rule of 2 February 2026', () => {
    expect(ISO_13485_DESIGN).toHaveLength(10);
    expect(missing('21 CFR 820.10 (ISO 13485:2016, ', ISO_13485_DESIGN, ')')).toEqual([]);
    expect([...cited].filter((clause) => clause.includes('820.30'))).toEqual([]);
  });

  it('reaches all 23 clauses of ISO 14971 and all ten documents of a submission', () => {
    expect(ISO_14971).toHaveLength(23);
    expect(missing('ISO 14971:2019, ', ISO_14971)).toEqual([]);
    expect(missing('FDA premarket software guidance (2023): ', PREMARKET)).toEqual([]);
  });

  it('reaches every process of IEC 62304', () => {
    const process = (clause: string): string => clause.split(/[. ]/).slice(0, 2).join('.');
    const ours = new Set(
      [...cited].flatMap((clause) => {
        const found = /^IEC 62304[^,]*, (.+)$/.exec(clause)?.[1];
        return found === undefined ? [] : [process(found)];
      }),
    );
    // 7.2 is carried by 5.2.3, 9.3 to 9.5 and 9.8 by 6.2.5, 8.2.1 and the reports themselves.
    const elsewhere = ['7.2', '9.3', '9.4', '9.5', '9.8'];
    const all = [...new Set(IEC_62304.map(process))];
    expect(all.filter((p) => !ours.has(p))).toEqual(elsewhere);
  });
});

describe('certified health IT, models and interfaces', () => {
  it('reach safety-enhanced design and the source attributes, in parts or as a whole', () => {
    const whole = (p: string): string => p.replace(/\([ivx]+\)$/, '');
    const left = missing('45 CFR ', CERTIFICATION).filter(
      (p) => !cited.has(`45 CFR ${whole(p)}`) && ![...cited].some((c) => c.startsWith(`45 CFR ${p}(`)),
    );
    expect(left).toEqual([]);
  });

  it('reach the ten principles, the eight guides and the eight aspects of validation', () => {
    expect(missing('Good Machine Learning Practice, principle ', GMLP)).toEqual([]);
    expect(missing('SAFER Guides 2025: ', SAFER)).toEqual([]);
    expect(missing('HL7 FHIR R4 validation: ', FHIR_VALIDATION)).toEqual([]);
  });
});

describe('the full security risk analysis', () => {
  it.each([
    '1-1',
    '1-2',
    '1-3',
    '1-4',
    '1-5',
    '2-1',
    '2-2',
    '2-3',
    '2-4',
    '2-5',
    '2-6',
    '3-1',
    '3-2',
    '4-1',
    '4-2',
  ])('carries out task %s of NIST SP 800-30', (task) => {
    const form = new RegExp(`^NIST SP 800-30 Rev\\. 1, Task ${task}(,|$)`);
    expect(clausesOf('security-risk-full').some((clause) => form.test(clause))).toBe(true);
  });

  it.each([
    '164.308(a)(1)(ii)(A)',
    '164.308(a)(1)(ii)(B)',
    '164.306(b)(2)',
    '164.308(a)(8)',
    '164.316(b)(1)',
  ])('answers to 45 CFR %s', (paragraph) => {
    expect(clausesOf('security-risk-full')).toContain(`45 CFR ${paragraph}`);
  });
});

if (hasSourceData) {
  it('agrees with the regulatory sources on part 11', () => {
    const known = [...sourceEntries().keys()].filter((c) => c.startsWith('21 CFR 11.'));
    expect(known.sort()).toEqual([...PART_11].map((p) => `21 CFR ${p}`).sort());
  });
}
