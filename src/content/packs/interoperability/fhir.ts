import { answeredBy, type TemplateInput } from '../../written';
import { fhirInterface } from './fhirInterface';
import { fhirResources } from './fhirResources';

export const fhirConformance: TemplateInput = {
  id: 'fhir-conformance',
  version: 1,
  title: 'FHIR conformance',
  purpose:
    'Shows that resources hold to the specification and to their profiles, and that the interface does what it announces.',
  items: answeredBy('quality', [...fhirResources, ...fhirInterface]),
};
