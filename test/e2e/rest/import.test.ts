import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod';
import { isAdf } from '../../../local-jira/adf';
import { readExport } from '../../../local-jira/import';
import { startLocalJira } from '../../../local-jira/server';
import { operations } from '../../../src/contract/operations';
import { messageOf } from '../../support/e2e/answers';
import { Command, newDirectory } from '../../support/e2e/command';
import { ACTIVE_JSON, ACTIVE_XML, HOSTILE } from '../../support/e2e/hostileExports';

const ROOT = join(__dirname, '../../..');
const REAL = join(ROOT, '../shared/data/hl7-fhir-tickets.xml');
const SMALL = join(ROOT, 'test/support/exports/tickets.xml');
const SEARCH = join(ROOT, 'test/support/exports/search.json');
const FILE = existsSync(REAL) ? REAL : SMALL;
const READER = 'jonas-weber';
/** The way from each status into a guarded one: free steps, then the one that is refused. */
const WAYS: Record<string, readonly string[]> = {
  '10000': ['11'],
  '10001': ['21', '31'],
  '10002': ['31'],
  '10003': ['41', '31'],
};

const directory = newDirectory();
let running: Command | undefined;

const start = async (...flags: string[]): Promise<Command> => {
  running = await new Command(['--data', directory, '--seed', 'empty', ...flags]).ready();
  return running;
};
const here = (): Command => {
  assert.ok(running);
  return running;
};
const me = () => here().as(READER);

const issueShape = z.looseObject({
  key: z.string(),
  fields: z.looseObject({
    summary: z.string(),
    description: z.unknown(),
    status: z.looseObject({ id: z.string() }),
  }),
});
const found = z.looseObject({
  issues: z.array(z.looseObject({ id: z.string() })),
  nextPageToken: z.string().nullish(),
});

/** Ids of every imported issue. */
async function imported(): Promise<string[]> {
  const ids: string[] = [];
  for (let token: string | null | undefined = ''; token !== undefined && token !== null;) {
    const asked = {
      jql: 'project = IMP ORDER BY key',
      maxResults: 100,
      ...(token && { nextPageToken: token }),
    };
    const page = found.parse((await me().rest('POST', '/search/jql', asked)).body);
    ids.push(...page.issues.map(({ id }) => id));
    token = page.nextPageToken;
  }
  return ids;
}

async function open(idOrKey: string) {
  const { status, body } = await me().rest('GET', `/issue/${idOrKey}`);
  assert.equal(status, 200);
  return issueShape.parse(body);
}

const explain = (issue: string) => me().call(operations['gate.explain'], {}, { issue });

/** Summary by key of the other site, as the file has them. */
function expected(file: string): Map<string, string> {
  const read = readExport(readFileSync(file), file);
  assert.ok(read.ok);
  return new Map(read.tickets.map(({ key, summary }) => [key, summary]));
}

async function keyField(): Promise<string> {
  const fields = z.array(z.looseObject({ id: z.string(), name: z.string() }));
  const { body } = await me().rest('GET', '/field');
  return fields.parse(body).find(({ name }) => name === 'Imported key')?.id ?? '';
}

/** What was imported: summary by key of the other site. Every description is a document. */
async function summaries(): Promise<Map<unknown, string>> {
  const field = await keyField();
  const all = new Map<unknown, string>();
  for (const id of await imported()) {
    const { fields } = await open(id);
    assert.ok(fields.description === null || isAdf(fields.description));
    const kept = z.looseObject({
      content: z.tuple([z.looseObject({ content: z.tuple([z.looseObject({ text: z.string() })]) })]),
    });
    const parsed = kept.safeParse(fields[field]).data;
    all.set(parsed?.content[0].content[0].text ?? fields[field], fields.summary);
  }
  return all;
}

before(() => start('--import', FILE));

after(async () => {
  await running?.end();
  rmSync(directory, { recursive: true, force: true });
});

test('every ticket opens with its summary and a document', async (t) => {
  const all = await summaries();
  t.diagnostic(`${all.size} tickets of ${FILE}`);
  assert.deepEqual(all, expected(FILE));
});

test('the panel and the explanation of both gates answer for every ticket', async () => {
  for (const id of await imported()) {
    const { issue, gates } = await me().call(operations['issue.get'], {}, { issue: id });
    assert.deepEqual(
      gates.map(({ id: gate, outcome }) => [gate, outcome]),
      [
        ['privacy-security', 'blocked'],
        ['clinical-validation', 'blocked'],
      ],
    );
    const { key, decisions } = await explain(id);
    assert.equal(key, issue.key);
    assert.deepEqual(
      decisions.map(({ status, open: isOpen }) => [status.name, isOpen]),
      [
        ['In Progress', false],
        ['Done', false],
      ],
    );
    for (const { status, text } of decisions) {
      assert.match(
        text,
        new RegExp(`^${status.name} is blocked by .* 1\\) \\d+ required items are open in `),
      );
      assert.ok(text.endsWith(`Open Compliance on ${key} to settle these.`));
    }
  }
});

test('transitions into a guarded status are refused with the text of the explanation', async () => {
  const sample = (await imported()).slice(0, 20);
  for (const id of sample) {
    const { key, fields } = await open(id);
    const way = WAYS[fields.status.id] ?? [];
    const move = (transition: string) =>
      me().rest('POST', `/issue/${key}/transitions`, { transition: { id: transition } });
    for (const free of way.slice(0, -1)) assert.equal((await move(free)).status, 204);
    const guarded = way.at(-1) === '11' ? '10001' : '10003';
    const { decisions } = await explain(key);
    const answer = await move(way.at(-1) ?? '');
    assert.equal(answer.status, 400);
    assert.equal(messageOf(answer), decisions.find(({ status }) => status.id === guarded)?.text);
  }
});

describe('when the import is over', () => {
  const policy = () => here().as('viktor-hale').call(operations['policy.get'], {}, { project: 'IMP' });

  test('the same file again adds nothing and leaves the policy', async () => {
    const before = { issues: await imported(), policy: (await policy()).policy };
    await here().end();
    await start('--import', FILE);
    assert.deepEqual({ issues: await imported(), policy: (await policy()).policy }, before);
  });

  test('the JSON of a search is added beside it', async () => {
    const before = (await imported()).length;
    const added = [...expected(SEARCH)].filter(([key]) => !expected(FILE).has(key));
    await here().end();
    await start('--import', SEARCH);
    assert.equal((await imported()).length, before + added.length);
    const all = await summaries();
    for (const [key, summary] of added) assert.equal(all.get(key), summary);
  });

  test('scripts and links that run them do not get into a description', async () => {
    for (const [name, content] of [
      ['active.xml', ACTIVE_XML],
      ['active.json', ACTIVE_JSON],
    ] as const) {
      const file = join(directory, name);
      writeFileSync(file, content);
      await here().end();
      await start('--import', file);
    }
    const issues = await Promise.all((await imported()).map(open));
    const acts = issues.filter(({ fields }) => /^Summary of ACT-/.test(fields.summary));
    assert.equal(acts.length, 3);
    const written = JSON.stringify(acts.map(({ fields }) => fields.description));
    assert.match(written, /Seen/);
    assert.match(written, /"href":"https:\/\/clinic.example\/plan"/);
    assert.doesNotMatch(written, /script|alert|data:|onerror|polluted/i);
    assert.doesNotMatch(JSON.stringify(acts), /polluted/);
  });
});

test('a project or workflow that is not there is refused with what there is, and nothing is imported', async () => {
  const before = await imported();
  await here().end();
  for (const [choice, reason] of [
    [{ projectKey: 'NOPE' }, /^There is no project NOPE\. There are TELE \(Telehealth Platform\), /],
    [{ workflow: 'Nope' }, /^There is no workflow "Nope"\. There are ".*Telehealth workflow"/],
  ] as const) {
    const again = { dataDirectory: directory, importFile: SEARCH, importChoice: choice, quiet: true };
    await assert.rejects(startLocalJira(again), ({ message }: Error) => reason.test(message));
  }
  await start();
  assert.deepEqual(await imported(), before);
});

describe('a file that is no export', () => {
  let before: string[] = [];

  test('is refused with line and reason', async () => {
    before = await imported();
    await here().end();
    for (const [name, content, reason] of HOSTILE) {
      const importFile = join(directory, name);
      writeFileSync(importFile, content);
      await assert.rejects(
        startLocalJira({ dataDirectory: directory, importFile, quiet: true }),
        ({ message }: Error) => {
          assert.ok(message.startsWith(`${importFile} was not imported: line `), message);
          assert.match(message, reason);
          return message.length < 1_000 && !message.includes('\n');
        },
      );
      rmSync(importFile);
    }
  });

  test('leaves everything as it was', async () => {
    await start();
    assert.deepEqual(await imported(), before);
  });

  test('ends the command before it was ready, and leaves nothing in a fresh directory', async () => {
    const fresh = newDirectory();
    const flags = ['--data', fresh, '--seed', 'empty'];
    const file = join(fresh, 'half.xml');
    writeFileSync(file, ACTIVE_XML.slice(0, -20));
    const { code, output, errors } = await new Command([...flags, '--import', file]).ended;
    assert.deepEqual([code, output], [1, '']);
    assert.match(errors, /half.xml was not imported: line \d+: .*cut off\.\n$/);
    const there = await new Command(flags).ready();
    assert.equal((await there.as(READER).rest('GET', '/project/IMP')).status, 404);
    await there.end();
    rmSync(fresh, { recursive: true, force: true });
  });

  test('that is not there, or is a directory, is named', async () => {
    for (const file of [join(directory, 'missing.xml'), directory]) {
      const { code, errors } = await new Command(['--data', directory, '--import', file]).ended;
      assert.equal(code, 1);
      assert.ok(errors.startsWith(`${file} was not imported: `), errors);
    }
  });
});
