import { adfToText } from '../../adf';
import { sprintById } from '../../jira/agile/sprints';
import type { Core } from '../../jira/core';
import type { Field, FieldKind } from '../../jira/entities/field';
import type { Issue } from '../../jira/entities/issue';
import type { Json } from '../../jira/entities/json';
import { idText } from '../../jira/entities/json';
import { findField } from '../../jira/fields/registry';
import type { Spellings } from '../../jql/index';

type Speller = (value: Json, core: Core, field: Field) => Spellings;

const plain: Speller = (value) => [typeof value === 'string' ? value : JSON.stringify(value)];

const option: Speller = (value, _core, field) => {
  const found = field.options.find(({ id }) => id === value);
  return found ? [found.id, found.value] : [];
};

const person: Speller = (value, core) => {
  const user = core.tables.users.get(idText(value));
  return user ? [user.accountId, user.displayName, user.emailAddress] : [idText(value)];
};

const sprint: Speller = (value, core) => {
  const name = sprintById(core, Number(value))?.name;
  return name === undefined ? [idText(value)] : [idText(value), name];
};

const SPELLERS: Readonly<Partial<Record<FieldKind, Speller>>> = {
  document: (value) => [adfToText(value)],
  user: person,
  users: person,
  option,
  options: option,
  sprint,
};

/** The values of a custom field, each by the spellings that queries know it under. */
export function customValues(core: Core, issue: Issue, fieldId: string): Spellings[] {
  const field = findField(core, fieldId);
  const value = issue.values[fieldId];
  if (!field || value === undefined || value === null || value === '') return [];
  const spell = SPELLERS[field.kind] ?? plain;
  const list = Array.isArray(value) ? value : [value];
  return list.map((one) => spell(one, core, field)).filter((spellings) => spellings.length > 0);
}
