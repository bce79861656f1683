import { spawn } from 'node:child_process';
import { root } from './root.mjs';

const MINUTE = 60_000;

/**
 * Runs a program from the project root and resolves to `{ code, output }`, both streams together. Standard input is
 * closed: nothing here asks questions. `live` writes the output to stderr as it comes. A program that outlives
 * `minutes` is ended and has the code 124, as timeout(1) does.
 */
export function run(command, args, { env = {}, cwd = root, live = false, minutes = 30, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, minutes * MINUTE);
    const take = (chunk) => {
      chunks.push(chunk);
      if (live) process.stderr.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (code, note = '') => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code) =>
      end(late ? 124 : (code ?? 1), late ? `\nended after ${minutes} minutes` : ''),
    );
  });
}

/** Runs a JavaScript program with this same Node. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Like `run`, but a failure is an error that carries the program's output. */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${code})\n${output.slice(0, 4000)}`);
  return output;
}
