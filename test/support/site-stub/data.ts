/** What the stub knows: people, projects, and issues as Jira's REST shows them. */
const person = (accountId: string, displayName: string, roles: string[]) => ({
  accountId,
  displayName,
  roles,
  accountType: 'atlassian',
  emailAddress: `${accountId.replace('-', '.')}@caregate.example`,
  active: true,
});

export const people = [
  person('jonas-weber', 'Jonas Weber', ['developer']),
  person('priya-raman', 'Priya Raman', ['developer', 'reporter']),
  person('amara-okafor', 'Dr. Amara Okafor', ['clinical-validator']),
  person('helen-voss', 'Helen Voss', ['compliance-officer']),
  person('ruth-abelman', 'Ruth Abelman', ['project-manager']),
  person('viktor-hale', 'Viktor Hale', ['project-admin', 'jira-admin']),
];

export const issueTypes = [
  { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '10000', name: 'Epic', subtask: false, hierarchyLevel: 1 },
];

export const projects = [
  { id: '10000', key: 'TELE', name: 'Telehealth Platform', style: 'classic', lead: people[4] },
  {
    id: '10001',
    key: 'RPM',
    name: 'Remote Monitoring',
    style: 'next-gen',
    simplified: true,
    lead: people[4],
  },
];

const status = (id: string, name: string, category: string) => ({
  id,
  name,
  statusCategory: { key: category },
});
export const statuses = {
  progress: status('10001', 'In Progress', 'indeterminate'),
  review: status('10002', 'In Review', 'indeterminate'),
  done: status('10003', 'Done', 'done'),
};

export const transitions = [
  { id: '51', name: 'Back to work', to: statuses.progress },
  { id: '31', name: 'Done', to: statuses.done },
];

export const REFUSAL =
  'Done is blocked by Clinical validation. 1) 2 required items are open: anyone who may edit the issue can answer them. ' +
  '2) The clinical validator has not signed: a clinical validator signs. ' +
  '3) The compliance officer has not signed: signs after 2. Open Compliance on TELE-1 to settle these.';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const description = {
  version: 1,
  type: 'doc',
  content: [
    paragraph(
      'When a heart-failure patient’s home weight rises by more than 2 kg within 3 days, show the nurse a suggested ' +
        'furosemide step from titration protocol v4.2.',
    ),
    {
      type: 'bulletList',
      content: [
        'Appears within 5 seconds of the third reading, never from a single reading',
        'An override is written to the care record with its reason',
      ].map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
    },
  ],
};

export function issue(number: number, summary: string) {
  return {
    id: String(10000 + number),
    key: `TELE-${number}`,
    fields: {
      summary,
      description,
      status: statuses.review,
      issuetype: issueTypes[0],
      project: { ...projects[0], projectTypeKey: 'software' },
      parent: { id: '1', key: 'TELE-96', fields: { summary: 'Remote titration', issuetype: issueTypes[1] } },
      assignee: people[0],
      reporter: people[1],
      labels: ['clinical-decision', 'touches-phi'],
      components: [{ id: '1', name: 'Dose engine' }],
      priority: { id: '3', name: 'Medium' },
      created: '2026-11-04T10:21:00.000+0000',
      updated: '2026-11-18T16:12:00.000+0000',
    },
  };
}

export const issues = () => [
  issue(1, 'Suggest a diuretic step from home weight'),
  issue(2, 'Show the last potassium result beside every suggested dose'),
];

const field = (id: string, name: string) => ({ id, name, clauseNames: [id], schema: { type: 'string' } });
export const fields = [field('summary', 'Summary'), field('status', 'Status'), field('assignee', 'Assignee')];
