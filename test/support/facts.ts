import type { FieldChange, IssueFacts } from '../../src/domain/gate/facts';

export const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** An issue in status 2, assigned to Jonas, reported by Priya. */
export const someFacts = (facts: Partial<IssueFacts> = {}): IssueFacts => ({
  id: '10042',
  key: 'TELE-42',
  projectId: '10000',
  issueTypeId: '10001',
  statusId: '2',
  statusName: 'In Review',
  summary: 'Suggest a diuretic step',
  assignee: 'jonas',
  assigneeName: 'Jonas Weber',
  reporter: 'priya',
  labels: [],
  componentIds: [],
  attachments: [],
  changes: [],
  ...facts,
  fields: { summary: 'Suggest a diuretic step', description: paragraph('Above 2 kg'), ...facts.fields },
});

export const aChange = (change: Partial<FieldChange> & { field: string }): FieldChange => ({
  history: '1',
  at: '2026-11-20T12:00:00.000Z',
  by: 'priya',
  from: null,
  to: null,
  ...change,
});
