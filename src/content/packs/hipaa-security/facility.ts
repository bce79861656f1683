import type { ItemInput } from '../../written';
import { addressable, always } from '../../standing';

/** The building and who gets in. */
export const facility: ItemInput[] = [
  {
    id: 'sr-facility-access',
    text: 'Rooms with systems that hold patient data are locked, and open to those who need to enter',
    help: 'For a cloud service, the audit report of its provider can show this.',
    ...always('164.310(a)(1)'),
  },
  {
    id: 'sr-emergency-entry',
    text: 'People who restore data in an emergency can get into the building, and know how',
    ...addressable('164.310(a)(2)(i)'),
  },
  {
    id: 'sr-facility-plan',
    text: 'A plan protects the building and its equipment against break-in, tampering and theft',
    ...addressable('164.310(a)(2)(ii)'),
    wants: 'the facility security plan',
  },
  {
    id: 'sr-visitors',
    text: 'Entry follows the role of a person, visitors are checked in, and software under test is guarded',
    help: 'Guarded means that only people whose role it is can get at programs that are being tested or revised.',
    ...addressable('164.310(a)(2)(iii)'),
  },
  {
    id: 'sr-facility-repairs',
    text: 'Repairs and changes to locks, doors, walls and other security hardware are on record',
    ...addressable('164.310(a)(2)(iv)'),
    wants: 'the maintenance record',
  },
];
