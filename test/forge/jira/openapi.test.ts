import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { forgeDirectory } from '../../../src/forge/jira/directory';
import { forgeIssues } from '../../../src/forge/jira/issueIndex';
import { forgeJira } from '../../../src/forge/jira/jira';
import { forgeMilestones } from '../../../src/forge/jira/milestones';
import { APP_PERMISSIONS } from '../../../src/forge/jira/permissionKeys';
import { forgeSetup } from '../../../src/forge/jira/setup';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';
import { openApiProblems } from '../../support/openapi';
import { answeredTo, role, answers } from './openApiAnswers';

const state = {
  state: 'passed',
  missing: 0,
  text: 'Passed',
  revision: 3,
  at: '2026-11-21T10:00:00.000Z',
} as const;

describe('the requests of the app, held against Atlassian’s document', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
    for (const [path] of answers)
      forge.on(path, (request) => {
        const { status, body } = answeredTo(request.path);
        return status === 204 ? new Response(null, { status }) : json(body, status);
      });
  });
  afterEach(() => forge.remove());

  it.each([
    ['issue', () => forgeJira.issue('TELE-42')],
    ['issueGrants', () => forgeJira.issueGrants('10042')],
    ['projectGrants', () => forgeJira.projectGrants('10000')],
    ['myName', () => forgeJira.myName()],
    ['holders', () => forgeJira.holders('sign-quality', 'TELE-42')],
    ['names', () => forgeJira.names(['amara-okafor', 'helen-voss'])],
    ['statuses', () => forgeJira.statuses('10000')],
    [
      'memberships',
      () => forgeDirectory.memberships('10000', { groups: ['clinic'], projectRoles: ['10010'] }),
    ],
    ['holdersOf', () => forgeDirectory.holdersOf(role, '10000')],
    ['groups', () => forgeDirectory.groups('clin')],
    ['groupsById', () => forgeDirectory.groupsById(['clinic', 'ward'])],
    ['projectRoles', () => forgeDirectory.projectRoles()],
    ['isJiraAdmin', () => forgeDirectory.isJiraAdmin()],
    ['projectsWith', () => forgeDirectory.projectsWith('sign-quality')],
    ['project', () => forgeSetup.project('10000')],
    ['issueTypes', () => forgeSetup.issueTypes('10000')],
    ['components', () => forgeSetup.components('10000')],
    ['fields', () => forgeSetup.fields()],
    ['transitions', () => forgeSetup.transitions('10000')],
    ['projectsUsing', () => forgeSetup.projectsUsing('workflow-1')],
    ['visible', () => forgeIssues.visible(['10042', '10043'])],
    ['show', () => forgeIssues.show('10042', state)],
    ['childrenOf', () => forgeIssues.childrenOf('TELE-42')],
    ['projects', () => forgeMilestones.projects()],
    ['versions', () => forgeMilestones.versions('10000')],
    ['sprints', () => forgeMilestones.sprints(['10000'])],
    ['issuesOf', () => forgeMilestones.issuesOf({ kind: 'version', id: '10200' }, '10000')],
    ['updatedSince', () => forgeIssues.updatedSince('2026-11-21T10:00:00.000Z')],
  ])('%s asks for what is documented, and reads what is documented', async (_, ask) => {
    await ask();
    expect(forge.requests).not.toEqual([]);
    const problems = forge.requests.flatMap(({ path, method = 'GET', body: requestBody }) => {
      const url = new URL(path, 'https://site.example');
      const { status, body } = answeredTo(path);
      return openApiProblems({
        method,
        path: url.pathname,
        query: url.searchParams,
        status,
        requestBody,
        body,
      });
    });
    expect(problems).toEqual([]);
  });

  it('asks for the permissions that the manifest declares, and no other', () => {
    const manifest = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
    const declared = manifest.modules['jira:projectPermission'].map(({ key }: { key: string }) => key);
    expect([...APP_PERMISSIONS].sort()).toEqual(declared.sort());
  });
});
