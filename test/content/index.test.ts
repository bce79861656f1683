import { packOf, packs, templateById, templates } from '../../src/content';
import { everyItem, namesWhere } from './everyItem';

const ROLES = ['privacy-officer', 'security-officer', 'clinical-validator', 'compliance-officer', 'quality'];

const twice = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

/** The packs, whether they are on by default, and what they ship. */
const SHIPPED = [
  ['essentials', true, ['privacy-impact', 'security-risk', 'clinical-validation']],
  ['privacy-impact', true, ['privacy-screening', 'privacy-impact-full']],
  ['security-risk-analysis', true, ['security-risk-full']],
  [
    'hipaa-security',
    true,
    [
      'hipaa-security-administrative',
      'hipaa-security-physical',
      'hipaa-security-technical',
      'hipaa-security-organizational',
      'hipaa-security-story',
    ],
  ],
  [
    'hipaa-privacy',
    true,
    [
      'uses-and-disclosures',
      'disclosures-without-authorization',
      'authorizations',
      'de-identification',
      'business-associates',
      'individual-rights',
      'privacy-administration',
      'hitech',
    ],
  ],
  ['breach-notification', true, ['breach-assessment', 'breach-notices', 'breach-business-associate']],
  ['vendor-contract', true, ['vendor-review', 'business-associate-agreement']],
  [
    'clinical-evidence',
    true,
    [
      'clinical-association',
      'analytical-validation',
      'clinical-study',
      'usability-testing',
      'patient-safety',
    ],
  ],
  [
    'ai-ml',
    false,
    [
      'machine-learning-practice',
      'change-control-plan',
      'model-monitoring',
      'model-bias',
      'predictive-source-attributes',
      'evidence-source-attributes',
    ],
  ],
  [
    'device-software',
    true,
    [
      'design-controls',
      'software-documentation',
      'software-life-cycle',
      'software-maintenance',
      'device-risk-process',
      'device-risk-analysis',
      'regulatory-milestones',
    ],
  ],
  ['part-11', false, ['electronic-records', 'electronic-signatures']],
  ['interoperability', true, ['hl7v2-conformance', 'fhir-conformance', 'dicom-conformance']],
  ['go-live', true, ['data-migration', 'go-live-readiness', 'hypercare', 'post-implementation-review']],
  ['change-management', true, ['stakeholder-governance', 'adoption-measures']],
  ['hipaa-security-2025', false, ['hipaa-security-2025-readiness']],
] as const;

/** Items that were shipped before the packs: answers to them are stored, so they read as they did. */
const ESSENTIALS = { 'privacy-impact': 17, 'security-risk': 19, 'clinical-validation': 17 };

describe('the shipped packs', () => {
  it('are these, with these templates', () => {
    expect(packs.map((p) => [p.id, p.onByDefault, p.templates.map((t) => t.id)])).toEqual(SHIPPED);
  });

  it('have one template for one id and version, and titles that nobody confuses', () => {
    expect(twice(templates.map((t) => `${t.id}/${t.version}`))).toEqual([]);
    expect(twice(templates.map((t) => t.title))).toEqual([]);
    expect(twice(packs.map((p) => p.title))).toEqual([]);
  });

  it('use an item id and a text only once over all templates', () => {
    expect(twice(everyItem.map((i) => i.id))).toEqual([]);
    expect(twice(everyItem.map((i) => i.text))).toEqual([]);
  });

  it('keep the three first templates in version 1 with all their items', () => {
    for (const [id, count] of Object.entries(ESSENTIALS)) {
      expect(templateById(id)).toMatchObject({ id, version: 1 });
      expect(templateById(id)?.items).toHaveLength(count);
    }
  });

  it('propose a role for every item of the packs after the essentials', () => {
    expect(namesWhere((i) => i.pack !== 'essentials' && !ROLES.includes(i.answeredBy ?? ''))).toEqual([]);
  });

  it('insist on evidence only where an item is required, and name it', () => {
    expect(
      namesWhere((i) => i.evidence === 'required' && !(i.required && /^(a|an|the) /.test(i.wants ?? ''))),
    ).toEqual([]);
    const without = templates.filter(
      (t) => t.items.some((i) => i.required) && !t.items.some((i) => i.evidence === 'required'),
    );
    expect(without.map((t) => t.id)).toEqual([]);
  });

  it('require nothing that is only proposed or in dispute, and switch nothing of the kind on', () => {
    const unsettled = (i: { citation: { clause: string; status: string } }) =>
      i.citation.status === 'proposed' || i.citation.clause.startsWith('45 CFR 92.210');
    expect(namesWhere((i) => i.required && unsettled(i))).toEqual([]);
    expect(packs.filter((p) => p.onByDefault && p.status === 'proposed')).toEqual([]);
    // One statute waits for its rule since 2011; the checklist that points to it is advice throughout.
    expect(namesWhere((i) => unsettled(i) && packs.some((p) => p.id === i.pack && p.onByDefault))).toEqual([
      'hitech/hp-hitech-ehr-accounting',
    ]);
  });

  it('say each thing in one plain statement', () => {
    const odd = /[.!?] |\b(please|shall|must|compliant)\b/i;
    expect(namesWhere(({ text }) => !/^[A-Z].{8,128}[a-z0-9]$/.test(text) || odd.test(text))).toEqual([]);
    expect(namesWhere(({ help = '' }) => /!|\b(please|compliant)\b/i.test(help))).toEqual([]);
  });
});

describe('templateById and packOf', () => {
  it('find a template by id alone and by id and version, and its pack', () => {
    expect(templateById('clinical-validation')?.title).toBe('Clinical validation');
    expect(templateById('clinical-validation', 1)).toBe(templateById('clinical-validation'));
    expect(packOf('clinical-validation')?.id).toBe('essentials');
    expect(packOf('dicom-conformance')?.title).toBe('Interoperability conformance');
  });

  it.each([
    ['unknown', undefined],
    ['privacy-impact', 2],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('have nothing for %s in version %s', (id, version) => {
    expect(templateById(id, version)).toBeUndefined();
    if (version === undefined) expect(packOf(id)).toBeUndefined();
  });
});
