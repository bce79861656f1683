import type { ItemInput } from '../../written';
import { fhir } from './sources';
import { addressable, advised, advisedAlways, always } from '../../standing';

/** Does the interface do what it announces, and only for those who may? */
export const fhirInterface: ItemInput[] = [
  {
    id: 'io-fhir-versions',
    text: 'The release notes name the FHIR version and the version of each implementation guide',
    help: 'In June 2026 FHIR 4.0.1 and US Core 6.1.0 were named for certified interfaces. Check what holds for yours.',
    ...advisedAlways(fhir('CapabilityStatement')),
  },
  {
    id: 'io-fhir-capability',
    text: 'A test calls what the CapabilityStatement announces, and finds nothing missing and nothing more',
    ...advised(fhir('CapabilityStatement')),
    wants: 'a test report',
  },
  {
    id: 'io-fhir-must-support',
    text: 'What US Core wants supported is filled when we know it, and shown when we receive it',
    help: 'These are the mandatory elements and those that the profiles flag as must-support.',
    ...advised(fhir('US Core must-support')),
  },
  {
    id: 'io-fhir-smart',
    text: 'Apps get only the scopes that the user granted, and a withdrawn grant ends their access',
    ...advised(fhir('SMART App Launch')),
  },
  {
    id: 'io-fhir-bulk',
    text: 'A bulk export holds the patients of its group and nobody else, and its files expire',
    ...advised(fhir('Bulk data')),
  },
  {
    id: 'io-fhir-access',
    text: 'A caller reaches only the patients and resources it may, by reading, search and include alike',
    help: 'Test the refused cases: a foreign patient id, a search without a patient, _include and _revinclude.',
    ...always('164.312(a)(1)'),
    answeredBy: 'security-officer',
    wants: 'a test of the refused cases',
    evidence: 'required',
  },
  {
    id: 'io-fhir-logged',
    text: 'Every call that reads or writes a patient leaves a record of who, which resource and when',
    ...always('164.312(b)'),
  },
  {
    id: 'io-fhir-encrypted',
    text: 'The interface answers over encrypted connections only, and turns away old protocol versions',
    ...addressable('164.312(e)(2)(ii)'),
    answeredBy: 'security-officer',
  },
];
