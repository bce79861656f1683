import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import {
  importInto,
  LIMITS,
  readExport,
  targetOf,
  type ImportChoice,
  type Imported,
  type ImportedTicket,
} from '../import/index';
import type { Status, Workflow } from '../jira/entities/workflow';
import type { JiraModel } from '../jira/index';
import { adoptStarter, type Guarded, type SeedSite } from '../seed/index';

const PROBLEMS_SHOWN = 5;

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

/** The first status in which work has begun, and every one in which it is over. */
function guardedIn(model: JiraModel, workflow: Workflow): Guarded {
  const statuses = workflow.statusIds.flatMap((id) => model.core.tables.statuses.get(id) ?? []);
  const idsOf = (category: Status['category']) =>
    statuses.filter((one) => one.category === category).map(({ id }) => id);
  return { privacy: idsOf('indeterminate').slice(0, 1), clinical: idsOf('done') };
}

/**
 * Adds tickets to the project of the choice, all or none, and puts the starter policy in force there unless a policy
 * is: the gates then explain what each ticket lacks. @throws {ImportRefused} when the choice names what is not there
 */
export async function importTickets(
  model: JiraModel,
  site: SeedSite,
  choice: ImportChoice,
  tickets: readonly ImportedTicket[],
): Promise<Imported> {
  const imported = importInto(model, choice, tickets);
  const { workflow } = targetOf(model, { projectKey: imported.project });
  await adoptStarter(site, imported.project, guardedIn(model, workflow));
  return imported;
}
