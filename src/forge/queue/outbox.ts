import { Queue } from '@forge/events';
import type { Outbox } from '../../app/ports';

/** The queue that the consumer of the same name in the manifest reads. */
export const REFUSED_TRANSITIONS = 'refused-transitions';

/** Hands refused transitions to a queue: a validator answers without writing. */
export const forgeOutbox: Outbox = {
  async refused(transition) {
    await new Queue({ key: REFUSED_TRANSITIONS }).push({ body: { ...transition } });
  },
};
