import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryInUse, lockDirectory } from '../../../local-jira/store/lock';

let directory: string;
const file = () => join(directory, 'lock.json');

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a directory belongs to one until it is given back', () => {
  const release = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
  release();
  lockDirectory(directory)();
  expect(readdirSync(directory)).toEqual([]);
});

test('who is refused is told by whom, and what to do', () => {
  const release = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(
    `The data directory ${directory} is in use by another local Jira (process ${process.pid}). ` +
      'Stop that one, or choose another directory with --data.',
  );
  release();
});

test('a living process of somebody else keeps its directory', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
  writeFileSync(file(), JSON.stringify({ pid: other.pid, started: '' }));
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
  other.kill('SIGKILL');
  await new Promise((resolve) => other.on('exit', resolve));
  lockDirectory(directory)();
});

test.each<[string, () => string]>([
  ['of a killed process', () => JSON.stringify({ pid: deadPid(), started: '1' })],
  ['of a process whose id is another one now', () => JSON.stringify({ pid: process.pid, started: '1' })],
  ['that was cut short', () => '{"pid":'],
  ['that is empty', () => ''],
  ['that names no process', () => '{"pid":-1,"started":""}'],
])('a lock %s is taken over', (_name, left) => {
  writeFileSync(file(), left());
  const release = lockDirectory(directory);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(directory)).toEqual(['lock.json']);
  release();
});
