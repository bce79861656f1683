import type { CustomField } from '../context';
import type { IssueView } from '../view';
import type { FieldDefinition, SortKey } from './definition';

/** The definition of a custom field. */
export function customDefinition({ id, name, kind }: CustomField): FieldDefinition {
  const read: FieldDefinition['read'] = (issue) => issue.custom?.(id) ?? [];
  const sort = (issue: IssueView): SortKey => sortKey(kind, read(issue)[0]);
  return { name, kind, mayBeEmpty: true, read, sort };
}

/** Options and people sort by what one reads, which comes second after the id. */
function sortKey(kind: CustomField['kind'], spellings: readonly string[] | undefined): SortKey {
  const [id, shown = id] = spellings ?? [];
  if (id === undefined) return undefined;
  if (kind === 'number' || kind === 'sprint') return Number(id);
  return kind === 'date' || kind === 'day' ? Date.parse(id) : shown?.toLowerCase();
}
