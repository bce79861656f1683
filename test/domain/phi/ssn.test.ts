import { ssn } from '../../../src/domain/phi/ssn';
import { describeIdentifier } from './table';

describeIdentifier({
  definition: ssn,
  valid: ['078-05-1120', '001-01-0001', '899-99-9999', '078 05 1120', '078051120'],
  invalid: ['987-65-4320', '666-12-3456', '000-12-3456', '123-00-4567', '123-45-0000', '12-345-6789'],
  found: [
    '«078-05-1120»',
    'Seen on screen: «123-45-6789».',
    'the row («123-45-6789») is wrong',
    'patient «123-45-6789» 4 visits',
    'value «123 45 6789» in the export',
    'SSN «123456789» in the log',
    'ssn: «123456789»',
    'SSN=«123.45.6789»',
    'Social Security number is «123-45-6789»',
    'pasted from a letter: «123\u201145\u20116789»',
    'en dash «123–45–6789»',
    'full width «１２３－４５－６７８９»',
    'hidden «123-45-\u200b6789»',
  ],
  ignored: [
    'the SSN field accepts 000-00-0000',
    'order 123456789 was slow',
    'part 1123-45-6789 and 123-45-67890',
    'commit a123-45-6789 and build-123-45-6789',
    'sizes 512 100 20 4096 8192',
    'log 200 45 1234 17 ms',
    'serial 123-45-6789-2',
  ],
});
