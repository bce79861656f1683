import type { z } from 'zod';
import { LIMITS, Unreadable, type Problem } from '../problem';
import type { RawTicket } from '../ticket';
import { parseJson, type Located } from './parse';
import { issue, search } from './shape';
import { ticketOf } from './ticket';

type Names = Readonly<Record<string, string>>;

/** Reads the JSON of an issue search. @throws {Unreadable} for anything else */
export function readJson(text: string): { tickets: RawTicket[]; problems: Problem[] } {
  const located = parseJson(text);
  const found = search.safeParse(located.value);
  if (!found.success) {
    throw new Unreadable({ line: 1, reason: 'This is no export of Jira: it has no list of "issues".' });
  }
  const { issues, names } = found.data;
  if (issues.length > LIMITS.tickets)
    throw new Unreadable({ line: 1, reason: 'The file holds over 5,000 tickets.' });
  const results = issues.map((one) => readOne(one, located, names ?? {}));
  return {
    tickets: results.filter((result) => 'labels' in result),
    problems: results.filter((result) => 'reason' in result),
  };
}

function readOne(value: unknown, { lineOf }: Located, names: Names): RawTicket | Problem {
  const line = (typeof value === 'object' && value !== null ? lineOf(value) : undefined) ?? 1;
  const parsed = issue.safeParse(value);
  if (!parsed.success) return { line, reason: reasonOf(parsed.error) };
  try {
    return ticketOf(parsed.data, line, names);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  }
}

function reasonOf(error: z.ZodError): string {
  const [first] = error.issues;
  const place = first?.path.join('.') ?? '';
  return `The ticket has another form than Jira writes (${place === '' ? 'it is no object' : place}).`;
}
