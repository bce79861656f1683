import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { forgeJira } from '../../../src/forge/jira/jira';
import { APP_PERMISSIONS } from '../../../src/forge/jira/permissionKeys';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';
import { aHistory, amara, anIssueAnswer } from '../../support/jiraAnswers';
import { openApiProblems } from '../../support/openapi';

const status = { id: '10003', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } };
const type = { self: 'https://site.example', id: '10001', name: 'Story', subtask: false, statuses: [status] };
const page = { startAt: 0, maxResults: 50, total: 1, isLast: true };

/** An answer for every resource that the app reads. */
const answers: readonly (readonly [RegExp, unknown])[] = [
  [/\/issue\/[^/]+\?/, anIssueAnswer({}, [aHistory('2', 2)], 2)],
  [/\/changelog\?/, { ...page, values: [aHistory('1', 1)] }],
  [
    /\/mypermissions\?/,
    { permissions: { BROWSE_PROJECTS: { key: 'BROWSE_PROJECTS', havePermission: true } } },
  ],
  [/\/myself$/, amara],
  [/\/permission\/search\?/, [amara]],
  [/\/user\/bulk\?/, { ...page, values: [amara] }],
  [/\/statuses$/, [type]],
  [/\/status$/, [status]],
];

describe('the requests of the app, held against Atlassian’s document', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
    for (const [path, body] of answers) forge.on(path, () => json(body));
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
    ['statusNames', () => forgeJira.statusNames()],
  ])('%s asks for what is documented, and reads what is documented', async (_, ask) => {
    await ask();
    expect(forge.requests).not.toEqual([]);
    const problems = forge.requests.flatMap(({ path }) => {
      const url = new URL(path, 'https://site.example');
      const body = answers.findLast(([pattern]) => pattern.test(path))?.[1];
      const exchange = { method: 'GET', path: url.pathname, query: url.searchParams, status: 200, body };
      return openApiProblems(exchange);
    });
    expect(problems).toEqual([]);
  });

  it('asks for the permissions that the manifest declares, and no other', () => {
    const manifest = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
    const declared = manifest.modules['jira:projectPermission'].map(({ key }: { key: string }) => key);
    expect([...APP_PERMISSIONS].sort()).toEqual(declared.sort());
  });
});
