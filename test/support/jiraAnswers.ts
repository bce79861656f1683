/** Answers in the shape that Jira Cloud's REST API gives them, extra members included. */

const user = (accountId: string, displayName: string, more: object = {}) => ({
  self: `https://site.example/rest/api/3/user?accountId=${accountId}`,
  accountId,
  accountType: 'atlassian',
  displayName,
  active: true,
  timeZone: 'Europe/Berlin',
  avatarUrls: { '48x48': 'https://site.example/a.png' },
  ...more,
});
export const jonas = user('jonas-weber', 'Jonas Weber');
export const amara = user('amara-okafor', 'Dr. Amara Okafor');
export const retired = user('old-hand', 'Former user', { active: false });
export const automation = user('automation-app', 'Automation for Jira', { accountType: 'app' });

/** One change of the summary, `minutes` after ten. */
export const aHistory = (id: string, minutes: number, items: readonly object[] = [summaryItem]) => ({
  id,
  author: jonas,
  created: `2026-11-21T10:${String(minutes).padStart(2, '0')}:00.250+0000`,
  items,
});

const summaryItem = {
  field: 'summary',
  fieldtype: 'jira',
  fieldId: 'summary',
  from: null,
  fromString: 'Old',
  to: null,
  toString: 'New',
};

/** `GET issue` with `expand=changelog`: newest change first. */
export const anIssueAnswer = (
  fields: object = {},
  histories: readonly object[] = [],
  total = histories.length,
) => ({
  expand: 'changelog',
  id: '10042',
  self: 'https://site.example/rest/api/3/issue/10042',
  key: 'TELE-42',
  fields: {
    summary: 'Show heart rate in the video call',
    project: { id: '10000', key: 'TELE', name: 'Telehealth Platform' },
    issuetype: { id: '10001', name: 'Story', subtask: false, hierarchyLevel: 0 },
    status: { id: '10001', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
    assignee: jonas,
    reporter: { ...amara },
    labels: ['phi'],
    components: [{ id: '10100', name: 'Video' }],
    attachment: [
      { id: '10010', filename: 'b.png', size: 7, mimeType: 'image/png' },
      { id: '9999', filename: 'a.png', size: 3, mimeType: 'image/png' },
    ],
    description: { type: 'doc', version: 1, content: [] },
    customfield_10020: null,
    customfield_10030: 3.5,
    ...fields,
  },
  changelog: { startAt: 0, maxResults: histories.length, total, histories },
});
