import type { ItemInput } from '../../written';
import { hipaa } from '../../sources';
import { fhir } from './sources';

/** Does the interface do what it announces, and only for those who may? */
export const fhirInterface: ItemInput[] = [
  {
    id: 'io-fhir-versions',
    text: 'The release notes name the FHIR version and the version of each implementation guide',
    help: 'In June 2026 FHIR 4.0.1 and US Core 6.1.0 were named for certified interfaces. Check what holds for yours.',
    citation: fhir('CapabilityStatement'),
    required: false,
    notApplicable: false,
  },
  {
    id: 'io-fhir-capability',
    text: 'A test calls what the CapabilityStatement announces, and finds nothing missing and nothing more',
    citation: fhir('CapabilityStatement'),
    required: false,
    wants: 'a test report',
    notApplicable: true,
  },
  {
    id: 'io-fhir-must-support',
    text: 'What US Core wants supported is filled when we know it, and shown when we receive it',
    help: 'These are the mandatory elements and those that the profiles flag as must-support.',
    citation: fhir('US Core must-support'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'io-fhir-smart',
    text: 'Apps get only the scopes that the user granted, and a withdrawn grant ends their access',
    citation: fhir('SMART App Launch'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'io-fhir-bulk',
    text: 'A bulk export holds the patients of its group and nobody else, and its files expire',
    citation: fhir('Bulk data'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'io-fhir-access',
    text: 'A caller reaches only the patients and resources it may, by reading, search and include alike',
    help: 'Test the refused cases: a foreign patient id, a search without a patient, _include and _revinclude.',
    citation: hipaa('164.312(a)(1)'),
    required: true,
    answeredBy: 'security-officer',
    wants: 'a test of the refused cases',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'io-fhir-logged',
    text: 'Every call that reads or writes a patient leaves a record of who, which resource and when',
    citation: hipaa('164.312(b)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'io-fhir-encrypted',
    text: 'The interface answers over encrypted connections only, and turns away old protocol versions',
    citation: hipaa('164.312(e)(2)(ii)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
    addressable: true,
  },
];
