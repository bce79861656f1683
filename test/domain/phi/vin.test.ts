import { vin } from '../../../src/domain/phi/vin';
import { describeIdentifier } from './table';

describeIdentifier({
  definition: vin,
  valid: ['1M8GDM9AXKP042788', '1G4AH59H45G118341', '1J9RP1A36A1644345', '1m8gdm9axkp042788'],
  invalid: [
    '1M8GDM9A0KP042788',
    '1M8GDM9AXKPO42788',
    '1M8GDM9AXKP04278',
    '11111111111111111',
    '1M8GDM9AXKP04278A',
  ],
  found: ['ambulance «1M8GDM9AXKP042788»', '(«1G4AH59H45G118341»)'],
  ignored: ['1M8GDM9A0KP042788', 'A1M8GDM9AXKP042788', '20261121120000123', '1M8GDM9axkp042788'],
});
