import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Another process works on this data directory. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse';
  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is in use by another local Jira (process ${pid}). ` +
        'Stop that one, or choose another directory with --data.',
    );
  }
}

const FILE = 'lock.json';
const ATTEMPTS = 10;

/** Who holds a directory. `started` tells a process from a later one with the same id, where the system says it. */
const holderSchema = z.object({ pid: z.int().positive(), started: z.string() });
type Holder = z.infer<typeof holderSchema>;

const codeOf = (thrown: unknown): unknown =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** When a process began, in ticks since the machine did; empty where there is no /proc. */
function startOf(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`) ?? '';
  // The name in parentheses may hold spaces; the 20th field after it is the start.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function lives({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (thrown) {
    // EPERM: it is there, and somebody else's.
    if (codeOf(thrown) !== 'EPERM') return false;
  }
  return started === '' || startOf(pid) === started;
}

function holderOf(text: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    // Cut short by whoever wrote it, so nobody holds it.
    return undefined;
  }
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
}

/** Moves a lock aside that nobody holds. One that was replaced in the meantime is put back. */
function takeAway(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (textOf(aside) !== stale) linkSync(aside, file);
  } catch {
    // Somebody else was quicker.
  }
  rmSync(aside, { force: true });
}

/**
 * Keeps a data directory for this process and answers how to give it back. What a killed process left behind is taken
 * over. Throws DirectoryInUse when another process, or this one, has it.
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, FILE);
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (create(file, own)) return () => rmSync(file, { force: true });
    const found = textOf(file);
    if (found === undefined) continue;
    const holder = holderOf(found);
    if (holder && lives(holder)) throw new DirectoryInUse(directory, holder.pid);
    takeAway(file, found);
  }
  throw new Error(`The data directory ${directory} could not be locked.`);
}
