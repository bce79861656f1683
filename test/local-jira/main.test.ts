import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../support/program';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'local-jira-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

interface Run {
  output: string;
  errors: string;
  code: number | null;
}

/** Runs the command; when it has said that it is ready, it is sent the signal. */
function run(flags: string[], signal?: NodeJS.Signals): Promise<Run> {
  const args = [...program('local-jira/main.ts'), '--data', directory, '--no-open', ...flags];
  const child = spawn(process.execPath, args);
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
    if (signal && output.includes('\n')) child.kill(signal);
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ output, errors, code }));
  });
}

it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
  'prints one line when it is ready, and ends well on %s',
  async (signal) => {
    const ended = await run(['--port', '0', '--seed', 'empty'], signal);
    expect(ended.output).toMatch(/^CareGate local Jira ready at http:\/\/localhost:\d+\n$/);
    expect([ended.code, ended.errors]).toEqual([0, '']);
  },
  30_000,
);

it('refuses a flag it does not know', async () => {
  const ended = await run(['--colour']);
  expect(ended).toMatchObject({ code: 1, output: '' });
  expect(ended.errors).toContain('--colour');
}, 30_000);

it('says in one sentence that the port is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const ended = await run(['--port', port]);
  other.close();
  expect(ended).toMatchObject({ code: 1, output: '' });
  expect(ended.errors.trim().split('\n')).toEqual([
    `Port ${port} is already in use. Stop the other program or choose another port with --port.`,
  ]);
}, 30_000);
