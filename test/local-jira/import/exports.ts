import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExport, type ImportedTicket, type Problem } from '../../../local-jira/import';

const folder = join(__dirname, '../../support/exports');

export const fixture = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** An export of real tickets, on machines that have one. */
export function realTickets(): Buffer | undefined {
  const path = join(__dirname, '../../../../shared/data/hl7-fhir-tickets.xml');
  return existsSync(path) ? readFileSync(path) : undefined;
}

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export function ticketsOf(content: string | Uint8Array): ImportedTicket[] {
  const read = readExport(bytes(content), 'export');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.tickets;
}

export function problemsOf(content: string | Uint8Array): Problem[] {
  const read = readExport(bytes(content), 'export');
  return read.ok ? [] : read.problems;
}
