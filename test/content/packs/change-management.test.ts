import { changeManagement } from '../../../src/content/packs/change-management';
import { measure } from '../../../src/content/packs/change-management/measure';
import { safer } from '../../../src/content/sources';
import { describePractice } from './practice';

const itemsOf = (templateId: string) =>
  changeManagement.templates.filter((t) => t.id === templateId).flatMap((t) => t.items);

const measures = itemsOf('adoption-measures').filter((i) => / is measured, /.test(i.text));

/** A measure without one of these is a wish. */
const PARTS =
  /^Measure: [^:]{15,}\. Baseline: [^:]{10,}\. Target: [^:]{8,}\. Owner: [^:]{5,}\. Date to look: [^:]{8,}\.$/;

/** Guides whose subject is the care of patients: each has a clinical measure. */
const CLINICAL_GUIDES = [
  'Computerized Provider Order Entry with Decision Support',
  'Test Results Reporting and Follow-Up',
  'Patient Identification',
  'Clinician Communication',
];

const DUTIES = [
  ['stakeholder-governance', '164.308(a)(2)', 'R'],
  ['stakeholder-governance', '164.530(a)', 'S'],
  ['stakeholder-governance', '164.308(a)(3)(ii)(A)', 'A'],
  ['stakeholder-governance', '164.316(b)(1)(ii)', 'R'],
  ['adoption-measures', '164.530(b)', 'S'],
  ['adoption-measures', '164.308(a)(5)(i)', 'S'],
] as const;

describe('the change management pack', () => {
  describePractice(changeManagement, 'cm-');

  it('has at least ten measures, of use and of care', () => {
    expect(measures.length).toBeGreaterThanOrEqual(10);
  });

  it.each(measures)(
    '$id names measure, baseline, target, owner and date to look',
    ({ text, help, wants }) => {
      expect(help).toMatch(PARTS);
      expect(text).toMatch(/ is measured, with a baseline, a target, an owner and a date to look$/);
      expect(wants).toBe('measure, baseline, target, owner and date');
    },
  );

  it.each(CLINICAL_GUIDES)('measures care in respect of: %s', (guide) => {
    expect(measures.filter((i) => i.citation.clause.endsWith(`: ${guide}`))).toHaveLength(1);
  });

  it.each(DUTIES)('%s reaches %s (%s)', (templateId, paragraph, designation) => {
    const reached = itemsOf(templateId).filter((i) => i.citation.clause === `45 CFR ${paragraph}`);
    expect(reached).toHaveLength(1);
    expect(reached[0]).toMatchObject({ required: true, notApplicable: false });
    expect(reached[0]?.addressable ?? false).toBe(designation === 'A');
  });

  it('writes a measure as one optional item unless it says otherwise', () => {
    const written = measure({
      id: 'cm-kpi-some',
      subject: 'Something',
      formula: 'this of that',
      baseline: 'before',
      target: 'less',
      owner: 'somebody',
      look: 'soon',
      citation: safer('System Management'),
    });
    expect(written).toMatchObject({ required: false, notApplicable: true });
    expect(written.help).toBe(
      'Measure: this of that. Baseline: before. Target: less. Owner: somebody. Date to look: soon.',
    );
  });
});
