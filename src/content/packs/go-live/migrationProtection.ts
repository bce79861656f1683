import type { ItemInput } from '../../written';
import { hipaa, safer } from '../../sources';

/** What is refused, what is kept, what stays reachable, and what is wiped. */
export const migrationProtection: ItemInput[] = [
  {
    id: 'gl-mig-refused-records',
    text: 'A record that does not fit is set aside and listed; none is shortened or filled in silently',
    citation: hipaa('164.312(c)(1)'),
    required: true,
    wants: 'the list of records set aside, by id',
    notApplicable: false,
  },
  {
    id: 'gl-mig-backup',
    text: 'A copy from just before the load was restored once, so the old state can come back',
    citation: hipaa('164.308(a)(7)(ii)(A)'),
    required: true,
    wants: 'a restore log',
    notApplicable: false,
  },
  {
    id: 'gl-mig-extracts-encrypted',
    text: 'Extract files are encrypted wherever they wait, and few named people hold the keys',
    citation: hipaa('164.312(a)(2)(iv)'),
    required: true,
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'gl-mig-test-copies',
    text: 'Rehearsals use data without identifiers, or a copy that is guarded like production',
    citation: hipaa('164.514(a)'),
    required: true,
    answeredBy: 'privacy-officer',
    notApplicable: true,
  },
  {
    id: 'gl-mig-interfaces',
    text: 'After the cutover a real message went through every feed and was seen at the other end',
    citation: safer('System Management'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'gl-mig-all-information',
    text: 'What a patient may ask for stays available in full, that which did not move included',
    help: 'Since 6 October 2022 the information blocking rules look at all electronic health information.',
    citation: hipaa('164.524(a)'),
    required: true,
    notApplicable: true,
  },
  {
    id: 'gl-mig-archive',
    text: 'What did not move can be read for as long as it has to be kept, by people who are named',
    citation: safer('System Management'),
    required: false,
    notApplicable: true,
  },
  {
    id: 'gl-mig-old-media',
    text: 'Wiping the staging copies and the old storage has an owner, a date and a proof',
    citation: hipaa('164.310(d)(2)(i)'),
    required: true,
    answeredBy: 'security-officer',
    notApplicable: false,
  },
];
