import type { ItemInput } from '../../written';
import { safer } from '../../sources';
import { addressable, advised, always, requiredIfAny, whereItArises } from '../../standing';

/** What is refused, what is kept, what stays reachable, and what is wiped. */
export const migrationProtection: ItemInput[] = [
  {
    id: 'gl-mig-refused-records',
    text: 'A record that does not fit is set aside and listed; none is shortened or filled in silently',
    ...always('164.312(c)(1)'),
    wants: 'the list of records set aside, by id',
  },
  {
    id: 'gl-mig-backup',
    text: 'A copy from just before the load was restored once, so the old state can come back',
    ...always('164.308(a)(7)(ii)(A)'),
    wants: 'a restore log',
  },
  {
    id: 'gl-mig-extracts-encrypted',
    text: 'Extract files are encrypted wherever they wait, and few named people hold the keys',
    ...addressable('164.312(a)(2)(iv)'),
  },
  {
    id: 'gl-mig-test-copies',
    text: 'Rehearsals use data without identifiers, or a copy that is guarded like production',
    ...whereItArises('164.514(a)'),
    answeredBy: 'privacy-officer',
  },
  {
    id: 'gl-mig-interfaces',
    text: 'After the cutover a real message went through every feed and was seen at the other end',
    ...requiredIfAny(safer('System Management')),
  },
  {
    id: 'gl-mig-all-information',
    text: 'What a patient may ask for stays available in full, that which did not move included',
    help: 'Since 6 October 2022 the information blocking rules look at all electronic health information.',
    ...whereItArises('164.524(a)'),
  },
  {
    id: 'gl-mig-archive',
    text: 'What did not move can be read for as long as it has to be kept, by people who are named',
    ...advised(safer('System Management')),
  },
  {
    id: 'gl-mig-old-media',
    text: 'Wiping the staging copies and the old storage has an owner, a date and a proof',
    ...always('164.310(d)(2)(i)'),
    answeredBy: 'security-officer',
  },
];
