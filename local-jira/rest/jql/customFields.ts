import type { Core } from '../../jira/core';
import type { Field, FieldKind } from '../../jira/entities/field';
import { valuesOf } from '../../jira/tables';
import { APP_TEXT_IS_EXACT_TOO } from '../../jql/guesses';
import type { CustomField } from '../../jql/index';

const KINDS: Readonly<Partial<Record<FieldKind, CustomField['kind']>>> = {
  text: 'text',
  document: 'text',
  number: 'number',
  date: 'day',
  datetime: 'date',
  option: 'option',
  options: 'option',
  user: 'user',
  users: 'user',
  labels: 'choice',
  sprint: 'sprint',
};

function kindOf({ kind, appKey }: Field, appTextIsExact: boolean): CustomField['kind'] {
  const isAppText = appKey !== undefined && (kind === 'text' || kind === 'json');
  if (isAppText && appTextIsExact) return 'exact';
  return KINDS[kind] ?? 'text';
}

/** The site's custom fields as queries know them. */
export function customFields(
  core: Core,
  { appTextIsExactToo = APP_TEXT_IS_EXACT_TOO }: { appTextIsExactToo?: boolean | undefined } = {},
): CustomField[] {
  return valuesOf(core.tables.fields)
    .filter((field) => field.custom)
    .map((field) => ({ id: field.id, name: field.name, kind: kindOf(field, appTextIsExactToo) }));
}
