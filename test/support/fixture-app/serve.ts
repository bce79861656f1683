import { z } from 'zod';
import { startLocalJira } from '../../../local-jira/server';

/** Starts a local Jira in a process of its own, with the options of the command line, and prints its address. */
const options = z.looseObject({ dataDirectory: z.string() }).parse(JSON.parse(process.argv[2] ?? '{}'));

void startLocalJira(options).then(
  ({ url, stop }) => {
    process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
    process.stdout.write(`${url}\n`);
  },
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
