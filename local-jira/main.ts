import { asksForHelp, HELP, readFlags, USAGE, UsageError, type Flags } from './local/flags';
import { openBrowser } from './local/open';
import { startLocalJira } from './server';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function run({ open, ...flags }: Flags): Promise<void> {
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const { url, stop } = await startLocalJira({ ...flags, tell });
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    void stop().then(() => process.exit(0));
  };
  for (const signal of SIGNALS) process.on(signal, end);
  console.log(`CareGate local Jira ready at ${url}`);
  if (open && process.stdout.isTTY) openBrowser(url);
}

/** Says in one sentence why the local Jira does not start. */
function explain(thrown: unknown): void {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  console.error(thrown instanceof UsageError ? `${message}\n${USAGE}` : message);
  process.exit(1);
}

const given = process.argv.slice(2);
try {
  if (asksForHelp(given)) console.log(HELP);
  else run(readFlags(given)).catch(explain);
} catch (thrown) {
  explain(thrown);
}
