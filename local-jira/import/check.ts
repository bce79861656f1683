import { LIMITS, type Problem } from './problem';
import type { ImportedTicket, RawTicket, StatusCategory } from './ticket';

const KEY = /^[A-Z][A-Z0-9_]{0,99}-[1-9][0-9]{0,17}$/;

const CATEGORIES = new Map<string, StatusCategory>([
  ['new', 'new'],
  ['indeterminate', 'indeterminate'],
  ['done', 'done'],
]);

type Rule = (raw: RawTicket) => string | undefined;

const RULES: readonly Rule[] = [
  ({ key }) => (key === undefined || key === '' ? 'The ticket has no key.' : undefined),
  ({ key }) => (key && !KEY.test(key) ? `"${key.slice(0, 40)}" is no key of a ticket.` : undefined),
  ({ key, summary }) =>
    summary === undefined || summary === '' ? `${name(key)} has no summary.` : undefined,
  ({ key, summary }) =>
    summary !== undefined && summary.length > 255
      ? `The summary of ${name(key)} is over 255 characters.`
      : undefined,
  (raw) => dateProblem(raw, 'created'),
  (raw) => dateProblem(raw, 'updated'),
  ({ key, labels }) => {
    const wrong = labels.find((label) => label === '' || label.length > 255 || /\s/.test(label));
    return wrong === undefined
      ? undefined
      : `${name(key)} has the label "${wrong.slice(0, 40)}", which is none.`;
  },
];

const name = (key: string | undefined): string => (key === undefined || key === '' ? 'The ticket' : key);

function dateProblem(raw: RawTicket, field: 'created' | 'updated'): string | undefined {
  const text = raw[field];
  if (text === undefined || !Number.isNaN(Date.parse(text))) return undefined;
  return `${name(raw.key)} was ${field} at "${text.slice(0, 40)}", which is no date.`;
}

/** Checks every ticket and that no key comes twice. Problems name the line of the ticket; at most 20 are told. */
export function checkTickets(
  raws: readonly RawTicket[],
): { ok: true; tickets: ImportedTicket[] } | { ok: false; problems: Problem[] } {
  const problems = [...raws.flatMap(problemsOf), ...duplicates(raws)].sort((a, b) => a.line - b.line);
  if (raws.length === 0) problems.push({ line: 1, reason: 'The export holds no tickets.' });
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, LIMITS.problems) };
  return { ok: true, tickets: raws.map(finish) };
}

const problemsOf = (raw: RawTicket): Problem[] =>
  RULES.map((rule) => rule(raw)).flatMap((reason) =>
    reason === undefined ? [] : [{ line: raw.line, reason }],
  );

function duplicates(raws: readonly RawTicket[]): Problem[] {
  const seen = new Map<string, number>();
  return raws.flatMap(({ key, line }) => {
    const first = key === undefined || key === '' ? undefined : seen.get(key);
    if (key !== undefined && first === undefined) seen.set(key, line);
    return first === undefined
      ? []
      : [{ line, reason: `${key} is in the file twice (first on line ${first}).` }];
  });
}

const iso = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : new Date(text).toISOString();

const finish = (raw: RawTicket): ImportedTicket => ({
  ...raw,
  key: raw.key ?? '',
  summary: raw.summary ?? '',
  type: raw.type ?? 'Task',
  status: raw.status ?? '',
  category: CATEGORIES.get(raw.category ?? '') ?? 'new',
  created: iso(raw.created),
  updated: iso(raw.updated),
});
