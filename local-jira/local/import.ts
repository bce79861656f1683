import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { importInto, LIMITS, readExport, type Imported, type ImportedTicket } from '../import/index';
import type { JiraModel } from '../jira/index';
import { adoptStarter, type SeedSite } from '../seed/index';

const PROBLEMS_SHOWN = 5;

/** The project of imported tickets, apart from those of the demo. */
export const IMPORT_PROJECT = 'IMP';

/** A file that cannot be imported; the message says where and why. */
export class ImportFailed extends Error {
  override name = 'ImportFailed';
  constructor(file: string, why: string) {
    super(`${file} was not imported: ${why}`);
  }
}

function bytesOf(file: string): Buffer {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new ImportFailed(file, found ? 'it is no file.' : 'there is no such file.');
  if (found.size > LIMITS.bytes) throw new ImportFailed(file, 'line 1: The file is over 50 MB.');
  return readFileSync(file);
}

/** The tickets of an export of Jira. Throws ImportFailed, with line and reason, unless every ticket can be read. */
export function readTickets(file: string): readonly ImportedTicket[] {
  const read = readExport(bytesOf(file), basename(file));
  if (read.ok) return read.tickets;
  const shown = read.problems.slice(0, PROBLEMS_SHOWN).map(({ line, reason }) => `line ${line}: ${reason}`);
  throw new ImportFailed(file, shown.join('; '));
}

/**
 * Adds tickets to the project of imported tickets, all or none, and puts the starter policy in force there unless a
 * policy is: the gates then explain what each ticket lacks.
 */
export async function importTickets(
  model: JiraModel,
  site: SeedSite,
  tickets: readonly ImportedTicket[],
): Promise<Imported> {
  const imported = importInto(model, IMPORT_PROJECT, tickets);
  await adoptStarter(site, IMPORT_PROJECT);
  return imported;
}
