import type { IssueView, JqlContext, JqlSite } from '../../../local-jira/jql';

/** Noon of 21 November 2026, UTC. */
export const NOW = Date.UTC(2026, 10, 21, 12);

const KNOWN: Record<string, string[]> = {
  project: ['TELE', 'RPM', 'Telehealth Platform', '10000'],
  status: ['To Do', 'In Progress', 'In Review', 'Done', '10002'],
  sprint: ['1', '2', 'Titration 2'],
  assignee: ['jonas-weber', 'Jonas Weber', 'priya-raman'],
  'Touches patient data': ['Yes', 'No'],
  key: ['TELE-8', 'TELE-9', 'TELE-10', '10109', 'RPM-1'],
  issueLinkType: ['blocks', 'is blocked by', 'relates to'],
};

export const site: JqlSite = {
  knows: (field, value) => KNOWN[field]?.some((one) => one.toLowerCase() === value.toLowerCase()) ?? true,
  properties: [
    { property: 'caregate', path: ['state'], type: 'string', alias: 'caregateState' },
    { property: 'caregate', path: ['missing'], type: 'number' },
    { property: 'caregate', path: ['roles'], type: 'string' },
    { property: 'caregate', path: ['note'], type: 'text' },
    { property: 'caregate', path: ['asOf'], type: 'date' },
    { property: 'other', path: ['state'], type: 'string' },
  ],
  customFields: [
    { id: 'customfield_10016', name: 'Story point estimate', kind: 'number' },
    { id: 'customfield_10030', name: 'Touches patient data', kind: 'option' },
    { id: 'customfield_10050', name: 'Compliance', kind: 'exact' },
  ],
  sprintIds: (state) => ({ active: ['2'], closed: ['1'], future: [] })[state],
  membersOf: (group) => (group === 'clinicians' ? ['jonas-weber'] : undefined),
  versions: () => [
    { id: '1', name: '1.0', released: true },
    { id: '2', name: '1.1', released: false },
  ],
  position: (field, value) =>
    field === 'fixVersion'
      ? ['1', '2', '3'].findIndex((id) => id === value || `1.${Number(id) - 1}` === value)
      : undefined,
  linkedTo: (issue, link) => (issue === 'TELE-8' ? (link === 'is blocked by' ? [] : ['10109']) : undefined),
  issueTypes: (subtasks) => (subtasks ? ['10003'] : ['10001', '10002']),
};

export const context: JqlContext = { now: NOW, currentUser: 'jonas-weber', site };

const jonas = { accountId: 'jonas-weber', displayName: 'Jonas Weber', emailAddress: 'jonas.weber@x.example' };
const priya = { accountId: 'priya-raman', displayName: 'Priya Raman' };

const CUSTOM: Record<string, string[][]> = {
  customfield_10016: [['5']],
  customfield_10030: [['10100', 'Yes']],
  customfield_10050: [['Blocked: 2 missing']],
};

/** An issue of the project TELE that differs from the plain one in what a test is about. */
export const issue = (number: number, parts: Partial<IssueView> = {}): IssueView => ({
  key: `TELE-${number}`,
  id: String(10_100 + number),
  project: { id: '10000', key: 'TELE', name: 'Telehealth Platform' },
  summary: 'Suggest a diuretic step from home weight',
  descriptionText: 'A rise of 2 kg in three days suggests fluid.',
  status: { id: '10002', name: 'In Review', categoryKey: 'indeterminate' },
  issuetype: { id: '10001', name: 'Story' },
  hierarchyLevel: 0,
  assignee: jonas,
  reporter: priya,
  creator: priya,
  labels: ['heart-failure', 'Titration'],
  priority: { id: '2', name: 'High' },
  resolution: null,
  due: '2026-11-24',
  fixVersions: [{ id: '2', name: '1.1' }],
  sprints: [
    { id: '1', name: 'Titration 1' },
    { id: '2', name: 'Titration 2' },
  ],
  links: [{ id: '10108', key: 'TELE-8', names: ['Blocks', 'blocks'] }],
  comments: ['Please check the lower limit.'],
  attachments: ['evidence.pdf'],
  created: '2026-11-01T08:00:00.000Z',
  updated: '2026-11-20T08:00:00.000Z',
  parent: { id: '10100', key: 'TELE-1' },
  properties: {
    caregate: {
      state: 'blocked',
      missing: 2,
      roles: ['privacy-officer'],
      note: 'two answers',
      asOf: '2026-11-20',
    },
  },
  custom: (id) => CUSTOM[id] ?? [],
  ...parts,
});
