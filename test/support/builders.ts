import { createHash } from 'node:crypto';
import type { AuditEvent } from '../../src/domain/audit/event';
import type { IssueFacts } from '../../src/domain/gate/facts';
import type { Policy } from '../../src/domain/policy/schema';
import type { Sha256 } from '../../src/domain/shared/hash';

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** A digest that is the same for the same name. */
export const someDigest = (name: string): string => sha256(name);

/** A nonce that is the same for the same name. */
export const someNonce = (name: string): string => `nonce-${someDigest(name).slice(0, 24)}`;

/** An issue in Demo project Telehealth Platform, in progress, assigned to a developer. */
export const anIssue = (overrides: Partial<IssueFacts> = {}): IssueFacts => ({
  id: '10042',
  key: 'TELE-42',
  projectId: '10000',
  issueTypeId: '10001',
  statusId: '10001',
  statusName: 'In Progress',
  summary: 'Show heart rate in the video call',
  assignee: 'jonas-weber',
  assigneeName: 'Jonas Weber',
  reporter: 'priya-raman',
  labels: [],
  componentIds: [],
  fields: { summary: 'Show heart rate in the video call' },
  attachments: [],
  changes: [],
  ...overrides,
});

/** The smallest policy that parses: one gate before Done, one sign-off. */
export const aPolicy = (overrides: Partial<Policy> = {}): Policy => ({
  v: 1,
  projectId: '10000',
  version: 1,
  title: 'Telehealth',
  publishedAt: '2026-11-21T10:00:00.000Z',
  publishedBy: 'viktor-hale',
  roles: [{ id: 'clinical-validator', name: 'Clinical validator', permission: 'sign-clinical-validator' }],
  gates: [
    {
      id: 'clinical-validation',
      title: 'Clinical validation',
      guards: ['10003'],
      scope: {},
      checklists: [],
      signoffs: [{ role: 'clinical-validator', count: 1, meaning: 'Clinically validated' }],
      material: ['summary'],
      attachments: true,
      independence: { notAssignee: true, notReporter: false, notAnswerer: false, distinctPeople: true },
    },
  ],
  statuses: [{ id: '10003', name: 'Done' }],
  templates: [],
  ...overrides,
});

/** The plainest thing that can happen to a record. */
export const assigneeRecorded = (name: string): AuditEvent => ({
  type: 'assignee-recorded',
  payload: { nonce: someNonce(name), assignee: name },
});
