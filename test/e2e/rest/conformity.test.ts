import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { settle, wholeAudit } from '../../support/e2e/audit';
import { invocations, type Call } from '../../support/e2e/platform';
import { LocalSite } from '../../support/e2e/site';
import {
  answerAll,
  CLINICAL,
  createIssue,
  DONE,
  move,
  mustMove,
  passPrivacy,
  REOPEN,
  signBoth,
  walkToReview,
} from '../../support/e2e/steps';
import { hasOpenApi, openApiProblems } from '../../support/openapi';

let site: LocalSite;
let requests: Call[];

/** The story once, with a refusal, a reopened issue and a history, so that every part of the app has asked Jira. */
before(async () => {
  site = await LocalSite.open();
  const issue = await createIssue(site);
  await passPrivacy(site, issue);
  await walkToReview(site, issue);
  await move(site.as('jonas-weber'), issue, DONE);
  await answerAll(site.as('daniel-brandt'), issue, CLINICAL);
  await signBoth(site, issue);
  await mustMove(site.as('jonas-weber'), issue, DONE);
  await mustMove(site.as('jonas-weber'), issue, REOPEN);
  await site.as('viktor-hale').invoke('policy.get', {}, { project: 'TELE' });
  await settle(site);
  await wholeAudit(site, issue);
  requests = (await invocations(site)).flatMap(({ calls }) => calls);
});

after(() => site.close());

const jiraRequests = () => requests.filter(({ kind }) => kind === 'jira');

/** The request as the document knows it. */
function asked({ method, path }: Call) {
  const url = new URL(path, 'http://jira.local');
  return { method, path: url.pathname, query: url.searchParams };
}

test('nothing was asked that the local Jira does not have', async () => {
  const { body } = await site.as('viktor-hale').send('GET', '/local/unemulated');
  assert.deepEqual(body, []);
  assert.ok(jiraRequests().length > 20);
  const refused = requests.filter(({ kind, status }) => status === 501 || (kind === 'jira' && status >= 400));
  assert.deepEqual(refused, []);
});

/** Questions that are too long for an address. */
const ASKED = /^POST \/rest\/api\/3\/(permissions\/(check|project)|issue\/bulkfetch|search\/jql)$/;
/** The state of an issue, in a property and in the app's own field. */
const SHOWN =
  /^(PUT \/rest\/api\/3\/issue\/\d+\/properties\/caregate|POST \/rest\/api\/3\/app\/field\/value)$/;

test('the app writes nothing into Jira but the state of an issue', () => {
  const others = jiraRequests()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)
    .filter((request) => !ASKED.test(request));
  assert.deepEqual(
    others.filter((request) => !SHOWN.test(request)),
    [],
  );
  assert.ok(others.length > 0, 'the state was shown');
});

test('every request of the app is one that Atlassian documents', { skip: !hasOpenApi }, (t) => {
  const kinds = new Set(
    jiraRequests().map(({ method, path }) => `${method} ${path.replace(/\?.*|\d+/g, '')}`),
  );
  t.diagnostic(`${jiraRequests().length} requests: ${[...kinds].join(', ')}`);
  const problems = jiraRequests().flatMap((call) =>
    openApiProblems({ ...asked(call), status: call.status, body: undefined }),
  );
  assert.deepEqual(
    problems.filter((problem) => !problem.includes(': answer')),
    [],
  );
});

test('what Jira answers to them is what Atlassian documents', { skip: !hasOpenApi }, async () => {
  const reads = new Map(
    jiraRequests()
      .filter(({ method }) => method === 'GET')
      .map((call) => [call.path, call]),
  );
  assert.ok(reads.size >= 4);
  for (const call of reads.values()) {
    const { status, body } = await site.as('viktor-hale').send('GET', call.path);
    assert.deepEqual(openApiProblems({ ...asked(call), status, body }), []);
  }
});
