import type { ItemInput } from '../../written';
import { dicom } from './sources';
import { advised, advisedAlways, required, requiredIfAny } from '../../standing';

/** What both sides support, and the proof that it works between them. */
export const dicomAgreement: ItemInput[] = [
  {
    id: 'io-dicom-statement',
    text: 'A conformance statement exists for this version of the product, on both sides',
    ...required(dicom('Conformance statement')),
    wants: 'the conformance statements',
    evidence: 'required',
  },
  {
    id: 'io-dicom-tried',
    text: 'What the two statements leave open was tried out between the real systems',
    help: 'Two statements that match are a first comparison, not a proof that the systems work together.',
    ...required(dicom('Conformance statement')),
    wants: 'a test report',
    evidence: 'required',
  },
  {
    id: 'io-dicom-roles',
    text: 'For each SOP class in use one side acts as user and the other as provider',
    ...required(dicom('SOP classes and roles')),
    wants: 'a table of SOP classes and roles',
  },
  {
    id: 'io-dicom-syntaxes',
    text: 'For each kind of image both sides share a transfer syntax, compressed images included',
    ...required(dicom('Transfer syntaxes')),
  },
  {
    id: 'io-dicom-services',
    text: 'Echo, store, query and retrieve each worked between the systems, as far as they are used',
    ...required(dicom('Services')),
  },
  {
    id: 'io-dicom-worklist',
    text: 'The modality takes patient and order from the worklist, so that nobody types them',
    ...requiredIfAny(dicom('Services')),
  },
  {
    id: 'io-dicom-commitment',
    text: 'The sender deletes its images only after the archive has confirmed that it keeps them',
    ...requiredIfAny(dicom('Services')),
  },
  {
    id: 'io-dicom-entities',
    text: 'AE titles, hosts, ports and the number of open associations are listed and agree on both sides',
    ...advisedAlways(dicom('Application entities')),
  },
  {
    id: 'io-dicom-web',
    text: 'The web services that the statement claims were called: retrieve, search and store',
    ...advised(dicom('DICOMweb')),
  },
  {
    id: 'io-dicom-characters',
    text: 'Names with accents and in other scripts look the same on both sides',
    ...advised(dicom('Character sets')),
  },
];
