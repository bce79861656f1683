import { birthDate } from '../../../src/domain/phi/birthDate';
import { describeIdentifier } from './table';

describeIdentifier({
  definition: birthDate,
  valid: ['1962-03-04', '03/04/1962', '4.3.62', '31-12-1999', 'March 4, 1962', '4th Mar. 1962'],
  invalid: [
    '1900-01-01',
    '1970-01-01',
    '1962-13-04',
    '1962-12-32',
    '13/13/1962',
    '40 March 1962',
    '1/1/3000',
  ],
  found: [
    'DOB «03/04/1962»',
    'dob:«1962-03-04»',
    'Date of birth is «March 4, 1962».',
    'the patient, born «4 March 1962», was called',
    'born on «4.3.1962»',
    'birthdate = «1962-03-04»',
  ],
  ignored: [
    'released on 2026-03-04',
    'born 1962',
    'DOB 1900-01-01 is the default',
    'the DOB column is a date',
    'reborn 03/04/1962',
    'DOB 1962-03-041',
  ],
});
