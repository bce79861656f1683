/** Progress goes to stderr: standard output belongs to what the command is for. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Ends a script on an error that a person can act on. */
export function fail(error) {
  say(`\ncaregate: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
