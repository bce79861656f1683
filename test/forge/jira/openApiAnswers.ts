import type { Role } from '../../../src/domain/policy/schema';
import { aHistory, amara, anIssueAnswer } from '../../support/jiraAnswers';
import { moduleAri } from './world';

const status = { id: '10003', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } };
const type = { self: 'https://site.example', id: '10001', name: 'Story', subtask: false, statuses: [status] };
const page = { startAt: 0, maxResults: 50, total: 1, isLast: true };
const group = { name: 'Clinic', groupId: 'clinic' };
const project = { id: '10000', key: 'TELE', name: 'Telehealth Platform', self: 'https://site.example' };
const held = (key: string) => ({ [key]: { key, havePermission: true } });

/** A role that everything gives which can give one. */
export const role: Role = {
  id: 'nurse',
  name: 'accountable nurse',
  permission: 'sign-quality',
  groups: ['clinic'],
  projectRoles: ['10010'],
};

const projectRole = {
  id: 10010,
  name: 'Nurses',
  actors: [
    {
      id: 1,
      type: 'atlassian-user-role-actor',
      displayName: 'Amara',
      actorUser: { accountId: 'amara-okafor' },
    },
    {
      id: 2,
      type: 'atlassian-group-role-actor',
      displayName: 'Clinic',
      actorGroup: { ...group, displayName: 'Clinic' },
    },
  ],
};

const transition = {
  id: '31',
  name: 'Done',
  description: '',
  type: 'DIRECTED',
  toStatusReference: 'done',
  links: [{ fromStatusReference: 'done', fromPort: 0, toPort: 1 }],
  validators: [
    {
      id: 'a',
      ruleKey: 'forge:expression-validator',
      parameters: {
        key: moduleAri('compliance-gate'),
        config: '{"gates":["privacy"]}',
        id: 'a',
        disabled: 'false',
      },
    },
  ],
  actions: [],
  triggers: [],
  properties: {},
  transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '10' } },
};
const workflow = (id: string) => ({ id, name: id, description: '', transitions: [transition] });
const workflows = {
  workflows: [workflow('workflow-1'), workflow('workflow-2')],
  statuses: [{ id: '10003', name: 'Done', statusReference: 'done', statusCategory: 'DONE' }],
};
const summary = {
  required: true,
  name: 'Summary',
  key: 'summary',
  operations: ['set'],
  schema: { type: 'string' },
};
const fields = [
  {
    id: 'summary',
    key: 'summary',
    name: 'Summary',
    custom: false,
    schema: { type: 'string', system: 'summary' },
  },
  {
    id: 'customfield_7',
    key: 'an-app__DEVELOPMENT__compliance-state',
    name: 'Compliance',
    custom: true,
    schema: { type: 'string', custom: moduleAri('compliance-state'), customId: 7 },
  },
  {
    id: 'customfield_8',
    key: 'customfield_8',
    name: 'Sprint',
    custom: true,
    schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint', customId: 8 },
  },
];

/** An answer for every resource that the app asks, and its status where that is not 200. The latest that fits counts. */
export const answers: readonly (readonly [RegExp, unknown, number?])[] = [
  [/\/issue\/[^/]+\?/, anIssueAnswer({}, [aHistory('2', 2)], 2)],
  [/\/changelog\?/, { ...page, values: [aHistory('1', 1)] }],
  [/\/mypermissions\?/, { permissions: { ...held('BROWSE_PROJECTS'), ...held('ADMINISTER') } }],
  [/\/myself$/, amara],
  [/\/myself\?expand/, { ...amara, groups: { size: 2, items: [group] } }],
  [/\/user\/groups\?/, [group]],
  [/\/permission\/search\?/, [amara]],
  [/\/user\/bulk\?/, { ...page, values: [amara] }],
  [/\/statuses$/, [type]],
  [/\/status$/, [status]],
  [/\/project\/10000$/, project],
  [/\/project\/search\?/, { ...page, values: [project] }],
  [
    /\/project\/10000\/version\?/,
    { ...page, values: [{ id: '10200', name: 'Titration pilot', releaseDate: '2026-12-18' }] },
  ],
  [/\/role\/10010/, projectRole],
  [/\/role$/, [projectRole]],
  [/\/group\/member\?/, { ...page, values: [amara] }],
  [/\/group\/bulk\?/, { ...page, values: [group] }],
  [/\/groups\/picker\?/, { header: 'Showing 1 of 1', total: 1, groups: [{ ...group, html: 'Clinic' }] }],
  [/\/permissions\/project$/, { projects: [{ id: 10000, key: 'TELE' }] }],
  [/\/issuetype\/project\?/, [{ self: 'https://site.example', id: '10001', name: 'Story', subtask: false }]],
  [/\/components$/, [{ id: '10100', name: 'Video visits', self: 'https://site.example' }]],
  [/\/field$/, fields],
  [/\/workflows$/, workflows],
  [
    /\/issueTypeUsages\?/,
    { workflowId: 'workflow-1', projectId: '10000', issueTypes: { values: [{ id: '10001' }] } },
  ],
  [/\/projectUsages\?/, { workflowId: 'workflow-1', projects: { values: [{ id: '10000' }] } }],
  [/\/search\/jql$/, { issues: [{ id: '10042', fields: {} }], isLast: true }],
  [/\/transitions\?/, { transitions: [{ id: '31', name: 'Done', isAvailable: true, fields: { summary } }] }],
  [/\/issue\/bulkfetch$/, { issues: [anIssueAnswer()], issueErrors: [] }],
  [/\/properties\/caregate$/, {}, 201],
  [/\/app\/field\/value$/, undefined, 204],
];

/** What is answered to a request. */
export function answeredTo(path: string): { readonly status: number; readonly body: unknown } {
  const [, body, status = 200] = answers.findLast(([pattern]) => pattern.test(path)) ?? [/./, {}, 500];
  return { status, body };
}
