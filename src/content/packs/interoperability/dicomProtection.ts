import type { ItemInput } from '../../written';
import { safer } from '../../sources';
import { dicom } from './sources';
import { addressable, advised, always, whereItArises } from '../../standing';

/** Whose image it is, who may have it, and what an image that leaves still tells. */
export const dicomProtection: ItemInput[] = [
  {
    id: 'io-dicom-patient-match',
    text: 'Images of a merged, renamed or wrongly registered patient end up with the right one, or in a hold queue',
    ...advised(safer('Patient Identification')),
    wants: 'a test run',
  },
  {
    id: 'io-dicom-known-peer',
    text: 'The archive accepts associations only from systems that proved who they are; a title alone is no proof',
    ...always('164.312(d)'),
    answeredBy: 'security-officer',
    wants: 'a test of the refused case',
  },
  {
    id: 'io-dicom-encrypted',
    text: 'Images travel encrypted between sites and to viewers outside the imaging network',
    ...addressable('164.312(e)(2)(ii)'),
    answeredBy: 'security-officer',
  },
  {
    id: 'io-dicom-security-profiles',
    text: 'The secure transport and audit profiles in use are named in the conformance statement',
    ...advised(dicom('Security profiles')),
  },
  {
    id: 'io-dicom-logged',
    text: 'Opening, sending and exporting a study leaves a record of who, which study and when',
    ...always('164.312(b)'),
  },
  {
    id: 'io-dicom-deidentified',
    text: 'Images for research, teaching or tests name no patient, in the header or burned into the picture',
    help: 'A head scan can be rendered into a face: full-face pictures and the like count as identifiers.',
    ...whereItArises('164.514(b)(2)(i)'),
    answeredBy: 'privacy-officer',
    wants: 'a description of the method',
  },
  {
    id: 'io-dicom-profile-named',
    text: 'The de-identification profile and its options are named, and a sample was looked at by eye',
    ...advised(dicom('De-identification')),
  },
];
