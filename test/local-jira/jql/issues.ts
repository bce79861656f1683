import type { IssueView, JqlContext } from '../../../local-jira/jql';

/** Noon of 21 November 2026, UTC. */
export const NOW = Date.UTC(2026, 10, 21, 12);

export const context: JqlContext = { now: NOW, currentUser: 'jonas-weber' };

const jonas = { accountId: 'jonas-weber', displayName: 'Jonas Weber', emailAddress: 'jonas.weber@x.example' };

/** An issue of the project TELE that differs from the plain one in what a test is about. */
export const issue = (number: number, parts: Partial<IssueView> = {}): IssueView => ({
  key: `TELE-${number}`,
  id: String(10_100 + number),
  project: { id: '10000', key: 'TELE', name: 'Telehealth Platform' },
  summary: 'Suggest a diuretic step from home weight',
  descriptionText: 'A rise of 2 kg in three days suggests fluid.',
  status: { id: '10002', name: 'In Review', categoryKey: 'indeterminate' },
  issuetype: { id: '10001', name: 'Story' },
  assignee: jonas,
  reporter: { accountId: 'priya-raman', displayName: 'Priya Raman' },
  labels: ['heart-failure', 'Titration'],
  priority: { id: '2', name: 'High' },
  created: '2026-11-01T08:00:00.000Z',
  updated: '2026-11-20T08:00:00.000Z',
  parent: { id: '10100', key: 'TELE-1' },
  properties: { caregate: { state: 'blocked', missing: 2, roles: ['privacy-officer'] } },
  ...parts,
});
