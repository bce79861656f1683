import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { playInto } from './demo';

const SEEDS = ['small', 'demo'] as const;

/** Plays the seeds that the browser's suites share into the directory that the command line names. */
async function playSeeds(directory: string): Promise<void> {
  for (const seed of SEEDS) {
    const target = join(directory, seed);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    await playInto(target, seed);
  }
}

void playSeeds(process.argv[2] ?? '');
