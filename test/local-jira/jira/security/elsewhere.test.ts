import { at, listAt, messagesOf } from '../../../support/jiraAnswer';
import type { AgileSite } from '../../../support/agileSite';
import { createAgileSite } from '../../../support/agileSite';
import { secure } from '../../../support/people';

const MEMBER = 'jonas-weber';
const OFFICER = 'helen-voss';

let site: AgileSite;
let sprint: number;
let epic: string;
let hidden: string;
let open: string;

/** An epic of a security level with an open child, and a story of the level, both stories in one sprint. */
beforeEach(async () => {
  site = createAgileSite();
  const { safety } = await secure(site);
  epic = await site.add({ issuetype: { name: 'Epic' } });
  [open, hidden] = [await site.add({ parent: { key: epic } }), await site.add()];
  sprint = await site.addSprint('Sprint 1');
  await site.rest(MEMBER, 'POST', `agile/1.0/sprint/${sprint}/issue`, { issues: [open, hidden] });
  const { core } = site.jira.model;
  for (const key of [epic, hidden]) {
    const issue = site.jira.model.issueByIdOrKey(key);
    if (!issue) throw new Error(key);
    const values = { ...issue.values, security: safety, reporter: 'priya-raman' };
    core.store.transaction(() => core.tables.issues.put(issue.id, { ...issue, values }));
  }
});

test.each([
  ['a board', () => 'board/1/issue'],
  ['a sprint', () => `sprint/${sprint}/issue`],
  ['a sprint of a board', () => `board/1/sprint/${sprint}/issue`],
])('%s lists the issue to those who see it', async (_name, path) => {
  expect(await site.keys(path(), OFFICER)).toEqual(expect.arrayContaining([open, hidden]));
  expect(await site.keys(path(), MEMBER)).toEqual([open]);
});

test.each([
  ['GET', () => `agile/1.0/issue/${hidden}`, undefined],
  ['GET', () => `agile/1.0/epic/${epic}`, undefined],
  ['GET', () => `agile/1.0/epic/${epic}/issue`, undefined],
  ['PUT', () => 'agile/1.0/issue/rank', { rankBefore: 'x' }],
  ['POST', () => 'agile/1.0/backlog/issue', {}],
])('%s %p finds nothing for somebody who does not belong to the level', async (method, path, body) => {
  const issues = body && { ...body, issues: [hidden] };
  const answer = await site.rest(MEMBER, method, path(), issues);
  expect([400, 404]).toContain(answer.status);
});

test('an epic that is hidden is not named by its children', async () => {
  const seen = await site.rest(MEMBER, 'GET', `agile/1.0/issue/${open}`);
  expect(at(seen.body, 'fields', 'epic')).toBeNull();
  expect(at(seen.body, 'fields', 'parent')).toBeUndefined();
  expect(JSON.stringify(seen.body)).not.toContain(epic);
  const all = await site.rest(OFFICER, 'GET', `agile/1.0/issue/${open}`);
  expect(at(all.body, 'fields', 'epic', 'key')).toBe(epic);
});

const ask = (who: string, jql: string) => site.call(who, 'POST', '/search/jql', { jql, fields: ['summary'] });

test.each([
  ['key', () => `key = ${hidden}`],
  ['parent', () => `parent = ${epic}`],
  ['linked issues', () => `issue in linkedIssues(${hidden})`],
  ['text', () => `issue = ${hidden} OR key = ${hidden}`],
])('a query by %s says no more of a hidden issue than of none', async (_name, jql) => {
  const query = jql();
  const answer = await ask(MEMBER, query);
  const none = await ask(MEMBER, query.replaceAll(hidden, 'TELE-998').replaceAll(epic, 'TELE-998'));
  expect(answer.status).toBe(none.status);
  expect(listAt(answer.body, 'issues')).toEqual([]);
  const words = messagesOf(answer).map((text) =>
    text.replaceAll(hidden, 'TELE-998').replaceAll(epic, 'TELE-998'),
  );
  expect(words).toEqual(messagesOf(none));
});

test('a clone keeps the level of what it was made of, and no link to what its maker does not see', async () => {
  const source = site.jira.model.issueByIdOrKey(hidden);
  const made = await site.rest(OFFICER, 'POST', `site/1.0/issue/${hidden}/clone`, {});
  const clone = site.jira.model.issueByIdOrKey(String(at(made.body, 'key')));
  expect(clone?.values['security']).toBe(source?.values['security']);
  const link = { type: { name: 'Blocks' }, inwardIssue: { key: open }, outwardIssue: { key: hidden } };
  await site.call(OFFICER, 'POST', '/issueLink', link);
  const other = await site.rest(MEMBER, 'POST', `site/1.0/issue/${open}/clone`, { links: true });
  const seen = await site.call(OFFICER, 'GET', `/issue/${String(at(other.body, 'key'))}?fields=issuelinks`);
  const types = listAt(seen.body, 'fields', 'issuelinks').map((one) => at(one, 'type', 'name'));
  expect(types).toEqual(['Cloners']);
});
