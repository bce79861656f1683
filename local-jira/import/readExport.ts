import { checkTickets } from './check';
import { decode } from './decode';
import { readJson } from './json/read';
import { LIMITS, Unreadable, type Problem } from './problem';
import type { ImportedTicket, RawTicket } from './ticket';
import { readXml } from './xml/read';

export type ReadExport =
  | { readonly ok: true; readonly tickets: ImportedTicket[] }
  | { readonly ok: false; readonly problems: Problem[] };

/**
 * Reads an export of Jira: the XML of the issue navigator, or the JSON of an issue search. All or nothing: a file
 * with one wrong ticket gives problems with their lines, at most 20. Never throws, whatever the file holds.
 */
export function readExport(bytes: Uint8Array, filename: string): ReadExport {
  try {
    const { tickets, problems } = readText(decode(bytes), filename);
    const checked = checkTickets(tickets);
    if (problems.length === 0) return checked;
    const all = [...problems, ...(checked.ok || tickets.length === 0 ? [] : checked.problems)];
    return { ok: false, problems: all.sort((a, b) => a.line - b.line).slice(0, LIMITS.problems) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

function readText(text: string, filename: string): { tickets: RawTicket[]; problems: Problem[] } {
  const first = text.trimStart().charAt(0);
  if (first === '<') return { tickets: readXml(text), problems: [] };
  if (first === '{') return readJson(text);
  const reason = `${filename} is no export of Jira: it is neither the XML of the issue navigator nor the JSON of a search.`;
  throw new Unreadable({ line: 1, reason });
}
