import type { ItemInput } from '../written';
import { hipaa } from '../sources';

/** Who gets in, how that is known, and what remains of it in the logs. */
export const access: ItemInput[] = [
  {
    id: 'access-granted-by-owner',
    text: 'A named owner grants the access that this change opens, role by role',
    citation: hipaa('164.308(a)(4)(ii)(B)'),
    required: true,
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'own-accounts',
    text: 'Each person and each service uses an account of its own; shared log-ins are gone',
    citation: hipaa('164.312(a)(2)(i)'),
    required: true,
    notApplicable: false,
  },
  {
    id: 'caller-proven',
    text: 'Callers prove who they are before the first byte of patient data leaves',
    citation: hipaa('164.312(d)'),
    required: true,
    wants: 'a test of the refused cases',
    notApplicable: false,
  },
  {
    id: 'idle-session-ends',
    text: 'An idle session on a screen with patient data ends by itself after a set time',
    citation: hipaa('164.312(a)(2)(iii)'),
    required: true,
    notApplicable: false,
    addressable: true,
  },
  {
    id: 'access-logged',
    text: 'Reading and changing patient data leaves a log line that says who, what and when',
    citation: hipaa('164.312(b)'),
    required: true,
    wants: 'a log sample without patient data',
    evidence: 'required',
    notApplicable: false,
  },
  {
    id: 'logs-reviewed',
    text: 'Somebody by name looks through the new logs on a fixed schedule',
    citation: hipaa('164.308(a)(1)(ii)(D)'),
    required: true,
    notApplicable: false,
  },
];
