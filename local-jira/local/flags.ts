import { parseArgs } from 'node:util';
import { isSeedName, SCENARIOS, SEED_NAMES, type SeedName } from '../seed/index';

/** What the command line of the local Jira says. */
export interface Flags {
  port: number;
  dataDirectory: string;
  fresh: boolean;
  seed: SeedName;
  importFile?: string;
  open: boolean;
}

/** A command line that cannot be understood; the message is for the person who typed it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const USAGE =
  'Flags: --port NUMBER --data DIRECTORY --fresh --seed NAME --import FILE --no-open --help';

/** The seeds with what each is for, one a line. */
export const SEEDS = [
  'Seeds:',
  ...SEED_NAMES.map((name) => `  ${name.padEnd(8)} ${SCENARIOS[name].sentence}`),
].join('\n');

function parse(given: string[]) {
  try {
    return parseArgs({
      args: given,
      options: {
        port: { type: 'string', default: '8090' },
        data: { type: 'string', default: '.local-jira' },
        fresh: { type: 'boolean', default: false },
        seed: { type: 'string', default: 'demo' },
        import: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    }).values;
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** Reads the flags. Throws UsageError for unknown ones, a port that is none, or an unknown seed. */
export function readFlags(given: string[]): Flags {
  const values = parse(given);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new UsageError(`"${values.port}" is not a port.`);
  if (!isSeedName(values.seed)) throw new UsageError(`There is no seed "${values.seed}".\n${SEEDS}`);
  if (values.data === '') throw new UsageError('--data needs a directory.');
  return {
    port,
    dataDirectory: values.data,
    fresh: values.fresh,
    seed: values.seed,
    ...(values.import === undefined ? {} : { importFile: values.import }),
    open: !values['no-open'],
  };
}
