import type { ItemInput } from '../../../written';
import { addressable, always } from '../../../standing';

/** What everybody in the house knows and watches out for. */
export const awareness: ItemInput[] = [
  {
    id: 'sr-training',
    text: 'Everybody who works here, managers included, has had security training that fits the job',
    ...always('164.308(a)(5)(i)'),
    wants: 'the training records',
  },
  {
    id: 'sr-reminders',
    text: 'Staff get short security reminders through the year, such as a warning about a new scam',
    ...addressable('164.308(a)(5)(ii)(A)'),
  },
  {
    id: 'sr-malware',
    text: 'Malicious software is kept out, spotted and reported, and staff know their part in it',
    ...addressable('164.308(a)(5)(ii)(B)'),
  },
  {
    id: 'sr-login-monitoring',
    text: 'Failed and odd log-ins raise an alert, and somebody follows it up',
    ...addressable('164.308(a)(5)(ii)(C)'),
  },
  {
    id: 'sr-passwords',
    text: 'Rules for making, changing and protecting passwords are taught, and systems enforce them',
    ...addressable('164.308(a)(5)(ii)(D)'),
  },
];
