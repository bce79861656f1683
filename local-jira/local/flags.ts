import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isSeedName, SCENARIOS, SEED_NAMES, type SeedName } from '../seed/index';
import { importFlags, type ImportRequest } from './importFlags';

/** What the command line of the local Jira says. */
export interface Flags extends Partial<ImportRequest> {
  port: number;
  dataDirectory: string;
  fresh: boolean;
  seed: SeedName;
  open: boolean;
}

/** A command line that cannot be understood; the message is for the person who typed it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const USAGE =
  'Flags: --port NUMBER --data DIRECTORY --fresh --seed NAME --import FILE --no-open --help';

/** The seeds with what each is for, one a line. */
const SEEDS = ['Seeds:', ...SEED_NAMES.map((name) => `  ${name.padEnd(8)} ${SCENARIOS[name].sentence}`)].join(
  '\n',
);

/** Every flag with a sentence. */
export const HELP = `Starts a Jira on this computer with CareGate installed.

  --port NUMBER          Where it listens on localhost; 8090 unless told, 0 takes a free port.
  --data DIRECTORY       Where everything is kept; .local-jira unless told.
  --fresh                Forget what is there and start over.
  --seed NAME            What a new site holds; demo unless told.
  --no-open              Do not open a browser.
  --import FILE          Add the tickets of an export of Jira: XML of the issue navigator, or JSON of a search.
  --import-project KEY   Where they go; KEY:Name makes a project of that name. IMP unless told.
  --import-style STYLE   company-managed or team-managed, for a project that is made.
  --import-workflow NAME Name or id of a workflow that exists; statuses are then taken by their names.
  --import-status A=B    Tickets in status A of the export become B here. May be given more than once.

${SEEDS}`;

/** Whether somebody wants to know the flags. */
export const asksForHelp = (given: readonly string[]): boolean =>
  given.includes('--help') || given.includes('-h');

const OPTIONS = {
  port: { type: 'string', default: '8090' },
  data: { type: 'string', default: '.local-jira' },
  fresh: { type: 'boolean', default: false },
  seed: { type: 'string', default: 'demo' },
  import: { type: 'string' },
  'import-project': { type: 'string' },
  'import-style': { type: 'string' },
  'import-workflow': { type: 'string' },
  'import-status': { type: 'string', multiple: true },
  'no-open': { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
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
  const about = importFlags(values);
  if (!about.ok) throw new UsageError(about.why);
  return {
    port,
    dataDirectory: values.data,
    fresh: values.fresh,
    seed: values.seed,
    ...about.request,
    open: !values['no-open'],
  };
}
