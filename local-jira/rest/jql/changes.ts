import type { Core } from '../../jira/core';
import { valuesOf } from '../../jira/tables';
import type { ChangeView, Spellings } from '../../jql/index';

const spelled = (id: string | null, text: string | null): Spellings =>
  [id, text].filter((one): one is string => one !== null && one !== '');

/** The changes of one field of an issue, oldest first. */
export function changesOf(core: Core, issueId: string, fieldId: string): ChangeView[] {
  return valuesOf(core.tables.histories, `${issueId}/`).flatMap(({ created, author, items }) =>
    items
      .filter((item) => item.fieldId === fieldId)
      .map(({ from, fromString, to, toString: toText }) => ({
        at: Date.parse(created),
        by: author,
        from: spelled(from, fromString),
        to: spelled(to, toText),
      })),
  );
}
