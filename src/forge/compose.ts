import { createHash, randomBytes } from 'node:crypto';
import type { Ports } from '../app/ports';
import { forgeJira } from './jira/jira';
import { forgeStore } from './kvs/store';
import { forgeOutbox } from './queue/outbox';

/** The ports on Forge. They hold nothing between calls: who is asking is known to the platform, per call. */
export const forgePorts: Ports = {
  jira: forgeJira,
  store: forgeStore,
  outbox: forgeOutbox,
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  randomSalt: () => randomBytes(32).toString('hex'),
  now: () => new Date().toISOString(),
};
