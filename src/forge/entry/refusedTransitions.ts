import * as z from 'zod';
import type { Ports, RefusedTransition } from '../../app/ports';
import { refusedTransition } from '../queue/refusedTransition';
import { report, reportIgnored } from './report';
import { again } from './retry';

export type RecordRefusal = (ports: Ports, transition: RefusedTransition) => Promise<unknown>;

const queued = z.object({ body: refusedTransition });

/** The consumer of refused transitions. Delivery is at least once: recording one twice must do no harm. */
export const makeRefusedTransitions = (ports: Ports, record: RecordRefusal) => async (event: unknown) => {
  const parsed = queued.safeParse(event);
  if (!parsed.success) {
    reportIgnored('refused-transitions', 'unknown shape');
    return;
  }
  try {
    await record(ports, parsed.data.body);
  } catch (error) {
    report('refused-transitions', error);
    return again();
  }
};
