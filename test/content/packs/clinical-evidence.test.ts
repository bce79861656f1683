import { templates } from '../../../src/content';
import { clinicalEvidence } from '../../../src/content/packs/clinical-evidence';
import { hasSourceData, sourceEvidence } from '../sourceData';
import { clausesOf, itemsOf, keepsRules } from './clinicalRules';

const cited = (templateId: string): string[] => [...new Set(clausesOf(clinicalEvidence, templateId))];

/** The eight SAFER Guides of 2025 (there were nine before). */
const SAFER = [
  'High Priority Practices',
  'Organizational Responsibilities',
  'Contingency Planning',
  'System Management',
  'Patient Identification',
  'Computerized Provider Order Entry with Decision Support',
  'Test Results Reporting and Follow-Up',
  'Clinician Communication',
];

/** The paragraphs of 45 CFR 170.315(g)(3), safety-enhanced design. */
const DESIGN = ['(i)', '(ii)', '(iii)', ...'ABCDEF'.split('').map((l) => `(iv)(${l})`), '(v)'];

keepsRules(clinicalEvidence, 'ce-');

describe('the pack on clinical evidence', () => {
  it.each([
    ['clinical-association', 'valid clinical association'],
    ['analytical-validation', 'analytical validation'],
    ['clinical-study', 'clinical validation'],
  ])('has a template %s for the part "%s" of a clinical evaluation', (id, part) => {
    expect(clausesOf(clinicalEvidence, id)[0]).toBe(`SaMD clinical evaluation: ${part}`);
  });

  it('reaches every paragraph of safety-enhanced design', () => {
    const paragraphs = cited('usability-testing').filter((c) => c.startsWith('45 CFR'));
    expect(paragraphs).toEqual(DESIGN.map((p) => `45 CFR 170.315(g)(3)${p}`));
  });

  it('reaches all eight SAFER Guides', () => {
    const guides = cited('patient-safety').filter((c) => c.startsWith('SAFER'));
    expect(guides).toEqual(SAFER.map((guide) => `SAFER Guides 2025: ${guide}`));
  });

  it('asks for nothing of the guides that were not read', () => {
    const required = itemsOf(clinicalEvidence).filter(
      (i) => i.required && i.citation.clause.startsWith('SAFER'),
    );
    expect(new Set(required.map((i) => i.citation.clause))).toEqual(
      new Set(SAFER.slice(0, 4).map((guide) => `SAFER Guides 2025: ${guide}`)),
    );
  });

  it('leaves the short checklist of clinical validation as it is, and repeats none of it', () => {
    const short = templates.filter((t) => t.id === 'clinical-validation').flatMap((t) => t.items);
    const ours = itemsOf(clinicalEvidence);
    expect(short).toHaveLength(17);
    expect(ours.filter((i) => short.some((s) => s.id === i.id || s.text === i.text))).toEqual([]);
  });
});

if (hasSourceData) {
  it.each(SAFER)('the sources know the SAFER Guide %s', (guide) => {
    expect(sourceEvidence((e) => e['guide'] === guide)).toHaveLength(1);
  });
}
