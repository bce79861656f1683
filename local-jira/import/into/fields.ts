import type { JiraModel } from '../../jira';
import type { Field } from '../../jira/entities/field';
import { valuesOf } from '../../jira/tables';
import type { CustomText, ImportedTicket } from '../ticket';
import { idsAbove } from './ids';

export const KEY_FIELD = 'Imported key';
const TEXT_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

/** What is kept of a ticket as text fields: its custom fields, and what the local Jira has no other place for. */
export function textsOf(ticket: ImportedTicket): CustomText[] {
  const own = [
    { name: KEY_FIELD, text: ticket.key },
    { name: 'Imported from', text: ticket.link ?? '' },
    { name: 'Imported type', text: ticket.type },
    { name: 'Imported status', text: ticket.status },
    { name: 'Imported parent', text: ticket.parent ?? '' },
  ];
  return [...own, ...ticket.custom].filter(({ text }) => text !== '');
}

/** Ids of the text fields of these names: those that are there, and new ones. */
export function fieldsNamed(model: JiraModel, names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const there = new Map(textFields(model).map((field) => [field.name, field.id]));
  const used = valuesOf(model.core.tables.fields).map(({ schema }) => String(schema.customId ?? 0));
  const newId = idsAbove(used, 10_100);
  return new Map([...names].map((name) => [name, there.get(name) ?? newField(model, name, Number(newId()))]));
}

/** The id of the field that holds the key of the other site, if anything was imported before. */
export const keyField = (model: JiraModel): string | undefined =>
  textFields(model).find(({ name }) => name === KEY_FIELD)?.id;

const textFields = (model: JiraModel): Field[] =>
  valuesOf(model.core.tables.fields).filter(
    (field) => field.kind === 'text' && field.custom && !field.readOnly,
  );

function newField(model: JiraModel, name: string, customId: number): string {
  const id = `customfield_${customId}`;
  model.setup.field({
    id,
    key: id,
    name,
    kind: 'text',
    schema: { type: 'string', custom: TEXT_TYPE, customId },
    custom: true,
    clauseNames: [`cf[${customId}]`, name],
    readOnly: false,
    options: [],
  });
  return id;
}
