import type { PackInput } from '../../pack';
import { dicomConformance } from './dicom';
import { fhirConformance } from './fhir';
import { hl7v2Conformance } from './hl7v2';

export const interoperability: PackInput = {
  id: 'interoperability',
  title: 'Interoperability conformance',
  summary:
    'HL7 v2, FHIR and DICOM interfaces: what they promise, what was tested between the real systems, and how data is protected on the way.',
  status: 'in-force',
  onByDefault: true,
  templates: [hl7v2Conformance, fhirConformance, dicomConformance],
};
