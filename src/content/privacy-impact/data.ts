import type { ItemInput } from '../written';
import { hipaa, nistPrivacy } from '../sources';

/** Which data there is, where it goes, how long it stays, and what is left of it for tests. */
export const data: ItemInput[] = [
  {
    id: 'data-inventory',
    text: 'All data elements that this change reads, stores or sends are listed with their source',
    citation: nistPrivacy('ID.IM-P6'),
    required: true,
    wants: 'a data inventory',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'data-flow',
    text: 'A data flow shows each system, vendor and country that the data passes through',
    citation: nistPrivacy('ID.IM-P8'),
    required: true,
    wants: 'a data flow diagram',
    notApplicable: false,
  },
  {
    id: 'retention-end',
    text: 'Stored data has an end date or event, and its deletion is automatic or has an owner',
    citation: nistPrivacy('CT.DM-P5'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'test-data-identifiers',
    text: 'Data for tests, analytics and model training is free of the 18 identifiers, or an expert determination is on file',
    help: 'Names, dates other than the year, contact details, record and account numbers, device ids, URLs, IP addresses, biometrics, photos and the rest of the list.',
    citation: hipaa('164.514(b)(2)(i)'),
    required: true,
    wants: 'a description of the data set',
    notApplicable: true,
  },
];
