import type { Citation } from '../../../domain/checklist/template';
import { AS_OF } from '../../sources';

const standard = (clause: string, url: string): Citation => ({
  clause,
  status: 'voluntary',
  asOf: AS_OF,
  url,
});

/** An aspect of a resource that the FHIR R4 page "Validating Resources" lists, such as `Cardinality`. */
export const fhirValidation = (aspect: string): Citation =>
  standard(`HL7 FHIR R4 validation: ${aspect}`, 'https://hl7.org/fhir/R4/validation.html');

const FHIR_PAGES = {
  CapabilityStatement: 'https://hl7.org/fhir/R4/capabilitystatement.html',
  'US Core must-support': 'https://hl7.org/fhir/us/core/',
  'SMART App Launch': 'https://hl7.org/fhir/smart-app-launch/',
  'Bulk data': 'https://hl7.org/fhir/uv/bulkdata/',
} as const;

/** A page of the FHIR specification or of an implementation guide, by its topic. */
export const fhir = (topic: keyof typeof FHIR_PAGES): Citation =>
  standard(`HL7 FHIR: ${topic}`, FHIR_PAGES[topic]);

/** A topic of DICOM PS3.2, Conformance. NEMA holds the copyright; its text is not reproduced. */
export const dicom = (topic: string): Citation =>
  standard(`DICOM PS3.2: ${topic}`, 'https://dicom.nema.org/medical/dicom/current/output/html/part02.html');
