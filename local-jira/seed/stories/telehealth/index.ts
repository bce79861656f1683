import type { Ticket } from '../../story';
import { medicines } from './medicines';
import { platform } from './platform';
import { titrationMore } from './titration';
import { visits } from './visits';
import { visitsPlanned } from './visitsPlanned';

/** What Telehealth Platform holds beyond the stories of the small demo, in the order of their keys. */
export const telehealthMore: readonly Ticket[] = [
  ...visits,
  ...medicines,
  ...titrationMore,
  ...platform,
  ...visitsPlanned,
];
