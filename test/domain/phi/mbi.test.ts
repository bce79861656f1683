import { mbi } from '../../../src/domain/phi/mbi';
import { describeIdentifier } from './table';

describeIdentifier({
  definition: mbi,
  valid: ['1EG4-TE5-MK73', '1EG4-TE5-MK72', '2AG9-XC4-NN22', '4EF6GH8JK12', '1eg4-te5-mk73', '1EG4 TE5 MK73'],
  invalid: ['0EG4-TE5-MK73', '1SG4-TE5-MK73', '1EG4-TE5-M073', '1EG4-TE5-MK7', '1EG4-TE5-MK733'],
  found: ['«1EG4-TE5-MK73»', 'The card says «1EG4TE5MK73», both sides', 'mbi=«1eg4-te5-mk73»'],
  ignored: ['0EG4-TE5-MK73', 'x1EG4-TE5-MK73', '1EG4-TE5-MK73-9', 'model 1EG4'],
});
