import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importInto, readExport, type Imported } from '../import/index';
import type { JiraModel } from '../jira/index';

const PROBLEMS_SHOWN = 5;
const PROJECT = 'TELE';

/** A file that cannot be imported; the message says where and why. */
export class ImportFailed extends Error {
  override name = 'ImportFailed';
}

/** Imports an export of Jira from a file into the demo project. All or nothing; throws ImportFailed. */
export function importFile(model: JiraModel, file: string): Imported {
  const read = readExport(readFileSync(file), basename(file));
  if (read.ok) return importInto(model, PROJECT, read.tickets);
  const shown = read.problems.slice(0, PROBLEMS_SHOWN).map(({ line, reason }) => `line ${line}: ${reason}`);
  throw new ImportFailed(`${file} was not imported. ${shown.join('; ')}`);
}
