import type { ItemInput } from '../written';
import { certification, gmlp, iso14971 } from '../sources';

/** Can the people who use it work safely with it? */
export const use: ItemInput[] = [
  {
    id: 'critical-tasks',
    text: 'Users from the target clinic completed the critical tasks in a simulated shift',
    citation: certification('170.315(g)(3)'),
    required: true,
    wants: 'a session report',
    notApplicable: true,
  },
  {
    id: 'limits-shown',
    text: 'The screen says what a result rests on and when not to rely on it',
    citation: gmlp(9),
    required: true,
    notApplicable: true,
  },
  {
    id: 'people-and-software',
    text: 'The clinician with the software is tested as a team, over-reliance included',
    citation: gmlp(7),
    required: false,
    notApplicable: true,
  },
  {
    id: 'alarms-on-device',
    text: 'Alarm sounds and signals are checked on the bedside device',
    citation: iso14971('5.3', 'Safety characteristics'),
    required: true,
    notApplicable: true,
  },
];
