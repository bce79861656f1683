/** A spreadsheet takes what begins so for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/u;
const QUOTED = /[",\r\n]/u;

/** A field as RFC 4180 writes it. One that a spreadsheet would run begins with an apostrophe. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Lines of comma-separated values, RFC 4180: CRLF after each line, quotes doubled.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map((value) => field(String(value))).join(',')}\r\n`).join('');
