import { createHash, randomBytes } from 'node:crypto';
import type { Ports } from '../app/ports';
import { forgeDocuments } from './documents/documents';
import { forgeChildren } from './jira/childIndex';
import { forgeDirectory } from './jira/directory';
import { forgeIssues } from './jira/issueIndex';
import { forgeJira } from './jira/jira';
import { forgeMilestones } from './jira/milestones';
import { forgeSprintSource } from './jira/sprintSource';
import { forgeSetup } from './jira/setup';
import { forgePolicies } from './kvs/desks';
import { forgeProjections } from './kvs/projections';
import { forgeSite } from './kvs/site';
import { forgeSprintQueue } from './kvs/sprintQueue';
import { forgeSprints } from './kvs/sprints';
import { forgeStandings } from './kvs/standings';
import { forgeStore } from './kvs/store';
import { forgeOutbox } from './queue/outbox';

/** The ports on Forge. They hold nothing between calls: who is asking is known to the platform, per call. */
export const forgePorts: Ports = {
  jira: forgeJira,
  setup: forgeSetup,
  directory: forgeDirectory,
  issues: forgeIssues,
  children: forgeChildren,
  milestones: forgeMilestones,
  store: forgeStore,
  policies: forgePolicies,
  site: forgeSite,
  projections: forgeProjections,
  standings: forgeStandings,
  sprintSource: forgeSprintSource,
  sprints: forgeSprints,
  sprintQueue: forgeSprintQueue,
  documents: forgeDocuments,
  outbox: forgeOutbox,
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  randomSalt: () => randomBytes(32).toString('hex'),
  now: () => new Date().toISOString(),
};
