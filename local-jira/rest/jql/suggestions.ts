import type { Core } from '../../jira/core';
import type { JsonObject } from '../../jira/entities/json';
import type { Caller } from '../../jira/hooks';
import { viewerOf } from '../../jira/issues/read';
import { valuesOf } from '../../jira/tables';
import { encodedName } from './reference';
import { valuesFor } from './known';

const MOST = 15;

/** Labels are whatever issues carry. */
function labels(core: Core, caller: Caller): string[][] {
  const seen = valuesOf(core.tables.issues).filter(viewerOf(core, caller));
  const all = seen.flatMap(({ values }) =>
    Array.isArray(values['labels']) ? values['labels'].map(String) : [],
  );
  return [...new Set(all)].sort().map((label) => [label]);
}

interface Suggestion {
  value: string;
  shown: string;
}

/** People are written by account, everything else by what one reads; projects by their key. */
function suggestion(field: string, spellings: readonly string[]): Suggestion {
  const [first = '', second = first, third = second] = spellings;
  if (third.includes('@')) return { value: first, shown: `${second} - ${third}` };
  if (field === 'project') return { value: encodedName(second), shown: `${third} (${second})` };
  return { value: encodedName(second), shown: second };
}

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

function highlighted(text: string, wanted: string): string {
  const at = text.toLowerCase().indexOf(wanted.toLowerCase());
  if (wanted === '' || at < 0) return escaped(text);
  const end = at + wanted.length;
  return `${escaped(text.slice(0, at))}<b>${escaped(text.slice(at, end))}</b>${escaped(text.slice(end))}`;
}

/** The first values of a field (or of BY) that contain a text, as `GET /jql/autocompletedata/suggestions` has them. */
export function suggest(core: Core, caller: Caller, field: string, wanted: string): JsonObject[] {
  const values = field.toLowerCase() === 'labels' ? labels(core, caller) : valuesFor(core, caller, field);
  const all = (values ?? []).map((spellings) => suggestion(field, spellings));
  const unique = [...new Map(all.map((one) => [one.value, one])).values()];
  return unique
    .filter(({ shown }) => shown.toLowerCase().includes(wanted.toLowerCase()))
    .slice(0, MOST)
    .map(({ value, shown }) => ({ value, displayName: highlighted(shown, wanted) }));
}
