import { at, listAt } from '../../../support/jiraAnswer';
import { createSite } from '../../../support/jiraSite';

const site = createSite();

const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const SAID: [word: string, by: string, visibility?: object][] = [
  ['openly', 'jonas-weber'],
  ['discreetly', 'helen-voss', { type: 'role', value: 'Compliance officers' }],
  ['administratively', 'viktor-hale', { type: 'group', identifier: 'group-jira-admins' }],
];

beforeAll(async () => {
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };
  await site.call('jonas-weber', 'POST', '/issue', { fields });
  for (const [word, who, visibility] of SAID) {
    const comment = { body: paragraph(`Said ${word}`), visibility };
    const made = await site.call(who, 'POST', '/issue/TELE-1/comment', comment);
    expect(made.status).toBe(201);
  }
});

async function found(who: string, jql: string): Promise<unknown[]> {
  const { body } = await site.call(who, 'POST', '/search/jql', { jql, fields: ['key'] });
  return listAt(body, 'issues').map((one) => at(one, 'key'));
}

it.each([
  ['openly', 'jonas-weber', true],
  ['openly', 'app', true],
  ['discreetly', 'nadia-farouk', true],
  ['discreetly', 'jonas-weber', false],
  ['discreetly', 'viktor-hale', false],
  ['discreetly', 'app', false],
  ['administratively', 'viktor-hale', true],
  ['administratively', 'helen-voss', false],
])('what was said %s is found by %s only if they may read it', async (word, who, sees) => {
  const keys = sees ? ['TELE-1'] : [];
  await expect(found(who, `comment ~ "${word}"`)).resolves.toEqual(keys);
  await expect(found(who, `text ~ "${word}"`)).resolves.toEqual(keys);
  await expect(found(who, `project = TELE and comment !~ "${word}"`)).resolves.toEqual(
    sees ? [] : ['TELE-1'],
  );
});

it('matches and counts the comments of whoever asks', async () => {
  const jql = 'comment ~ discreetly';
  const count = async (who: string) =>
    at((await site.call(who, 'POST', '/search/approximate-count', { jql })).body, 'count');
  expect([await count('nadia-farouk'), await count('jonas-weber')]).toEqual([1, 0]);
  const match = async (who: string) => {
    const { body } = await site.call(who, 'POST', '/jql/match', { issueIds: [10000], jqls: [jql] });
    return listAt(body, 'matches', 0, 'matchedIssues');
  };
  expect([await match('nadia-farouk'), await match('jonas-weber')]).toEqual([[10000], []]);
});
