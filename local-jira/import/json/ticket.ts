import { adfProblem, adfToText, isAdf, textDocument, withSafeLinks, type AdfDocument } from '../../adf';
import { Unreadable } from '../problem';
import type { CustomText, RawTicket } from '../ticket';
import type { ExportedIssue, IssueFields } from './shape';

type Names = Readonly<Record<string, string>>;

/** The ticket of one issue of a search. @throws {Unreadable} when its description is no document. */
export function ticketOf(issue: ExportedIssue, line: number, names: Names): RawTicket {
  const { fields } = issue;
  return {
    line,
    key: issue.key ?? undefined,
    link: linkOf(issue),
    summary: fields.summary?.trim(),
    ...namesOf(fields),
    created: fields.created ?? undefined,
    updated: fields.updated ?? undefined,
    labels: fields.labels ?? [],
    components: (fields.components ?? []).map(({ name }) => name),
    fixVersions: (fields.fixVersions ?? []).map(({ name }) => name),
    description: documentOf(fields.description, line),
    parent: fields.parent?.key,
    subtasks: (fields.subtasks ?? []).map(({ key }) => key),
    custom: customOf(fields, names),
  };
}

const namesOf = ({ issuetype, priority, status, assignee, reporter }: IssueFields) => ({
  type: issuetype?.name,
  priority: priority?.name,
  status: status?.name,
  category: status?.statusCategory?.key,
  assignee: assignee?.displayName,
  reporter: reporter?.displayName,
});

function linkOf({ self, key }: ExportedIssue): string | undefined {
  if (!self || !key || !URL.canParse(self)) return undefined;
  return `${new URL(self).origin}/browse/${key}`;
}

/** Version 3 of the API writes documents, version 2 texts. */
function documentOf(description: unknown, line: number): AdfDocument | null {
  if (description === null || description === undefined) return null;
  if (typeof description === 'string') return textDocument(description);
  if (isAdf(description)) return withSafeLinks(description);
  throw new Unreadable({ line, reason: `The description is no document: ${adfProblem(description) ?? ''}` });
}

function customOf(fields: IssueFields, names: Names): CustomText[] {
  return Object.entries(fields)
    .filter(([id]) => /^customfield_\d+$/.test(id))
    .map(([id, value]) => ({ name: names[id] ?? id, text: plain(value) }))
    .filter(({ text }) => text !== '');
}

/** The words of a simple value: text, number, option, user, or a list of these. Others give none. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map(plain)
      .filter((text) => text !== '')
      .join(', ');
  if (isAdf(value)) return adfToText(value);
  if (typeof value !== 'object' || value === null) return '';
  const parts: Readonly<Record<string, unknown>> = { ...value };
  const named = [parts['value'], parts['displayName'], parts['name']].find((one) => typeof one === 'string');
  return named ?? '';
}
