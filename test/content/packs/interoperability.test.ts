import { interoperability } from '../../../src/content/packs/interoperability';
import { describePractice } from './practice';

const itemsOf = (templateId: string) =>
  interoperability.templates.filter((t) => t.id === templateId).flatMap((t) => t.items);

/** The eight aspects that the FHIR R4 specification says a resource can be validated in. */
const FHIR_ASPECTS = [
  'Structure',
  'Cardinality',
  'Value domains',
  'Terminology bindings',
  'Invariants',
  'Profiles',
  'Questionnaires',
  'Business rules',
];

const FHIR_TOPICS = ['CapabilityStatement', 'US Core must-support', 'SMART App Launch', 'Bulk data'];

/** What two imaging systems compare, and whether a source for it was read. */
const DICOM_TOPICS: [string, boolean][] = [
  ['Conformance statement', true],
  ['SOP classes and roles', true],
  ['Transfer syntaxes', true],
  ['Services', true],
  ['Application entities', false],
  ['DICOMweb', false],
  ['Character sets', false],
  ['Security profiles', false],
  ['De-identification', false],
];

/** Paragraphs of the Security Rule that every interface meets, with their designation. */
const DUTIES = [
  ['hl7v2-conformance', '164.312(c)(1)', 'S'],
  ['hl7v2-conformance', '164.312(d)', 'R'],
  ['hl7v2-conformance', '164.312(b)', 'R'],
  ['hl7v2-conformance', '164.312(e)(2)(i)', 'A'],
  ['hl7v2-conformance', '164.312(e)(2)(ii)', 'A'],
  ['fhir-conformance', '164.312(a)(1)', 'S'],
  ['fhir-conformance', '164.312(b)', 'R'],
  ['fhir-conformance', '164.312(e)(2)(ii)', 'A'],
  ['dicom-conformance', '164.312(d)', 'R'],
  ['dicom-conformance', '164.312(b)', 'R'],
  ['dicom-conformance', '164.312(e)(2)(ii)', 'A'],
] as const;

describe('the interoperability pack', () => {
  describePractice(interoperability, 'io-');

  it('has one template for each family of standards', () => {
    expect(interoperability.templates.map((t) => t.id)).toEqual([
      'hl7v2-conformance',
      'fhir-conformance',
      'dicom-conformance',
    ]);
  });

  it('holds resources to each aspect of FHIR validation', () => {
    const cited = itemsOf('fhir-conformance').map((i) => i.citation.clause);
    expect(cited.filter((c) => c.startsWith('HL7 FHIR R4 validation: '))).toEqual(
      FHIR_ASPECTS.map((aspect) => `HL7 FHIR R4 validation: ${aspect}`),
    );
  });

  it.each(FHIR_TOPICS)('asks about %s without requiring it', (topic) => {
    const found = itemsOf('fhir-conformance').filter((i) => i.citation.clause === `HL7 FHIR: ${topic}`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((i) => i.required)).toEqual([]);
  });

  it.each(DICOM_TOPICS)('asks imaging systems about %s (required: %s)', (topic, required) => {
    const found = itemsOf('dicom-conformance').filter((i) => i.citation.clause === `DICOM PS3.2: ${topic}`);
    expect([...new Set(found.map((i) => i.required))]).toEqual([required]);
  });

  it('requires that HL7 v2 feeds are tested end to end and watched', () => {
    const found = itemsOf('hl7v2-conformance').filter((i) => i.required);
    expect(found.map((i) => i.id)).toEqual(expect.arrayContaining(['io-v2-end-to-end', 'io-v2-monitored']));
  });

  it.each(DUTIES)('%s reaches %s (%s)', (templateId, paragraph, designation) => {
    const reached = itemsOf(templateId).filter((i) => i.citation.clause === `45 CFR ${paragraph}`);
    expect(reached).toHaveLength(1);
    expect(reached[0]).toMatchObject({ required: true, notApplicable: false });
    expect(reached[0]?.addressable ?? false).toBe(designation === 'A');
  });
});
