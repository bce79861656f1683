import type { Ticket } from '../../story';
import { sensorsPlanned } from './planned';
import { sensors } from './sensors';

/** What Remote Monitoring holds beyond the tasks of the small demo, in the order of their keys. */
export const monitoringMore: readonly Ticket[] = [...sensors, ...sensorsPlanned];
