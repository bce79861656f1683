import { mrn } from '../../../src/domain/phi/mrn';
import { describeIdentifier } from './table';

describeIdentifier({
  definition: mrn,
  valid: ['12345', '00123456', 'A1234567', 'AB-123456', '123-45-67'],
  invalid: ['1234', '1234567890123', 'ABCD12345', '2026-11-21'],
  found: [
    'MRN «00123456»',
    'mrn:«12345»',
    'MRN#«A1234567»',
    'MRN is «00123456».',
    'medical record number «00123456»',
    'medical record number (MRN): «00123456»',
    'Chart no. «1234567»',
    'patient id = «P-100234»',
    'Patient #«1002345» called',
  ],
  ignored: [
    'the MRN has 8 digits',
    'MRN 1234',
    'MRNs 12345 to 12399',
    'patient id is a UUID',
    'patients 12345',
    'chart no 2026-11-21',
    'patient-id-header-10234',
  ],
});
