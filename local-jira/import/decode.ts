import { isUtf8 } from 'node:buffer';
import { LIMITS, Unreadable } from './problem';

const NEWLINE = 0x0a;

/**
 * The text of a file, without a byte order mark. @throws {Unreadable} for a file that is empty, too large,
 * binary, or in another charset than UTF-8.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.bytes)
    throw unreadable('The file is over 50 MB. Export fewer tickets at a time.');
  const hint = utf16(bytes);
  if (hint) throw unreadable('The file is in UTF-16. Save it as UTF-8.');
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw unreadable('The file is binary, not an export of Jira.', lineAt(bytes, zero));
  if (!isUtf8(bytes)) {
    throw unreadable('The file is not in UTF-8 (this line is not).', firstBadLine(bytes));
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') throw unreadable('The file is empty.');
  return text;
}

const unreadable = (reason: string, line = 1): Unreadable => new Unreadable({ line, reason });

const utf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const lineAt = (bytes: Uint8Array, offset: number): number =>
  bytes.subarray(0, offset).reduce((line, byte) => (byte === NEWLINE ? line + 1 : line), 1);

/** A line feed is never part of a longer UTF-8 sequence, so each line can be judged alone. */
function firstBadLine(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
  return line;
}
