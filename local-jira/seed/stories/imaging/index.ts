import type { Ticket } from '../../story';
import { orders } from './orders';
import { results } from './results';
import { viewer } from './viewer';
import { worklist } from './worklist';

/** The issues of Imaging Integration in the order of their keys. */
export const imaging: readonly Ticket[] = [...orders, ...worklist, ...results, ...viewer];
