import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod';
import { Command, newDirectory } from '../../support/e2e/command';

const directory = newDirectory();
const FLAGS = ['--data', directory, '--seed', 'empty'];
const refusal = z.looseObject({ code: z.string(), message: z.string() });

let site: Command;

before(async () => {
  site = await new Command(FLAGS).ready();
});

after(async () => {
  await site.end();
  rmSync(directory, { recursive: true, force: true });
});

/** A request as it is on the wire, so that headers can be wrong. */
function raw(method: string, path: string, headers: Record<string, string> = {}, body = '') {
  const { port } = new URL(site.url);
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (data: Buffer) => (text += data.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Whether anybody can connect to a port of an address. */
const reachable = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false));
  });

describe('a command line that cannot be understood ends with one sentence and the flags', () => {
  const CASES: readonly (readonly [string[], string, RegExp])[] = [
    [['--colour'], '0', /'--colour'/],
    [['extra'], '0', /'extra'/],
    [['--seed', 'big'], '0', /There is no seed "big"/],
    [['--data', ''], '0', /--data needs a directory/],
    [[], '70000', /"70000" is not a port/],
    [[], 'http', /"http" is not a port/],
    [[], '1.5', /"1.5" is not a port/],
  ];
  for (const [flags, port, reason] of CASES) {
    test(`${flags.join(' ')} --port ${port}`, async () => {
      const { code, output, errors } = await new Command(flags, port).ended;
      assert.deepEqual([code, output], [1, '']);
      assert.match(errors, reason);
      assert.match(errors, /\nFlags: --port NUMBER /);
      assert.doesNotMatch(errors, /\n {4}at /);
    });
  }
});

test('a port that another program has is named', async () => {
  const other: Server = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const fresh = newDirectory();
  const { code, output, errors } = await new Command(['--data', fresh], port).ended;
  other.close();
  rmSync(fresh, { recursive: true, force: true });
  assert.deepEqual([code, output], [1, '']);
  assert.match(errors, new RegExp(`^Port ${port} is already in use\\. [^\\n]+\\n$`));
});

test('an empty site has people and projects, and no issues', async () => {
  const { status, body } = await site
    .as('jonas-weber')
    .rest('POST', '/search/jql', { jql: 'project in (TELE, RPM)' });
  assert.equal(status, 200);
  assert.deepEqual(z.looseObject({ issues: z.array(z.unknown()) }).parse(body).issues, []);
  assert.equal((await site.as('jonas-weber').rest('GET', '/project/TELE')).status, 200);
});

test('it writes one line when it is ready, and SIGTERM ends it well, twice over', async () => {
  const fresh = newDirectory();
  const flags = ['--data', fresh, '--seed', 'empty'];
  for (const round of [1, 2]) {
    const other = await new Command(flags).ready();
    const { code, output, errors } = await other.end();
    assert.deepEqual([round, code, errors], [round, 0, '']);
    assert.match(output, /^CareGate local Jira ready at http:\/\/localhost:\d+\n$/);
  }
  rmSync(fresh, { recursive: true, force: true });
});

describe('the local routes answer errors in JSON', () => {
  const JSON_TYPE = { 'content-type': 'application/json' };
  const basic = { authorization: `Basic ${btoa('viktor.hale@caregate.example:token')}` };
  const POSTS = ['/local/invoke', '/local/clock', '/local/faults', '/local/status'];
  const READS = ['/local/users', '/local/calls', '/local/logs', '/local/unemulated', '/local/outbox'];

  const refused = async (answer: Promise<{ status: number; text: string }>) => {
    const { status, text } = await answer;
    return [status, refusal.parse(JSON.parse(text)).code];
  };
  const post = (path: string, body: string) => raw('POST', path, { ...JSON_TYPE, ...basic }, body);

  for (const path of POSTS) {
    test(`POST ${path}`, async () => {
      for (const body of ['{', '', '\0', '[1,'])
        assert.deepEqual(await refused(post(path, body)), [400, 'bad-json']);
      for (const body of ['null', '[]', '{}', '{"__proto__":1}', '{"advanceMs":-1,"issue":7,"faults":[{}]}'])
        assert.deepEqual(await refused(post(path, body)), [400, 'bad-request']);
      const large = JSON.stringify({ issue: 'x'.repeat(600 * 1024) });
      assert.deepEqual(await refused(post(path, large)), [413, 'too-large']);
    });
  }

  test('a method that a route does not have', async () => {
    for (const path of [...POSTS, ...READS])
      assert.deepEqual(await refused(raw('PATCH', path)), [405, 'wrong-method'], path);
    for (const path of READS) assert.deepEqual(await refused(post(path, '{}')), [405, 'wrong-method'], path);
  });

  test('a route that is not there', async () => {
    for (const method of ['GET', 'POST'])
      assert.deepEqual(await refused(raw(method, '/local/nothing')), [404, 'not-found']);
  });

  test('every list is a list or holds one', async () => {
    for (const path of READS) {
      const { status, text } = await raw('GET', path);
      assert.equal(status, 200);
      assert.equal(typeof JSON.parse(text), 'object');
    }
  });
});

test('the outbox tells an assignee what a colleague did, also after kill -9', async () => {
  const fields = {
    ...{ project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' },
    assignee: { accountId: 'jonas-weber' },
  };
  const { status } = await site.as('priya-raman').rest('POST', '/issue', { fields });
  assert.equal(status, 201);
  const outbox = z.array(z.looseObject({ to: z.string(), event: z.string() }));
  const told = async () => outbox.parse((await site.as('priya-raman').send('GET', '/local/outbox')).body);
  const before = await told();
  assert.deepEqual(
    before.map(({ to, event }) => [to, event]),
    [['jonas-weber', 'assigned']],
  );
  await site.end('SIGKILL');
  site = await new Command(FLAGS).ready();
  assert.deepEqual(await told(), before);
});

test('it listens on the loopback interface only', async (t) => {
  const port = Number(new URL(site.url).port);
  assert.equal(await reachable('127.0.0.1', port), true);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  t.diagnostic(`${outside.length} addresses that are not loopback`);
  for (const { address } of outside) assert.equal(await reachable(address, port), false, address);
});

test('a Host that is not loopback gets nothing', async () => {
  const paths = ['/', '/local/users', '/rest/api/3/serverInfo'];
  for (const host of [
    'attacker.example',
    'localhost.attacker.example',
    '127.0.0.1.nip.io',
    '169.254.1.1:80',
  ]) {
    for (const path of paths) {
      const { status, text } = await raw('GET', path, { host });
      assert.equal(status, 421, `${host} ${path}`);
      assert.deepEqual(refusal.parse(JSON.parse(text)).code, 'wrong-host');
    }
  }
  assert.equal((await raw('GET', '/local/users', { host: `127.0.0.1:1` })).status, 200);
});
