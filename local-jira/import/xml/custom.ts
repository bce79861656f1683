import { adfToText, htmlToAdf } from '../../adf';
import type { CustomText } from '../ticket';
import { child, childrenNamed, textOf, type Element } from './element';

const EPIC_LINK = 'com.pyxis.greenhopper.jira:gh-epic-link';
/** Kinds of field that hold nothing to read: ranks, pictures of the development panel, sprints. */
const SKIPPED = /gh-lexo-rank|gh-sprint|devsummary|vp-origin|sd-customer|gh-epic-color/;

export interface CustomFields {
  readonly fields: readonly CustomText[];
  /** The key of the epic, where the site keeps it in a field. */
  readonly epic: string | undefined;
}

/** The custom fields of an item that hold plain words, as text. */
export function customOf(customfields: Element | undefined): CustomFields {
  const all = childrenNamed(customfields, 'customfield');
  const epic = all.find(({ attributes }) => attributes['key'] === EPIC_LINK);
  const fields = all
    .filter((field) => field !== epic && !SKIPPED.test(field.attributes['key'] ?? ''))
    .map((field) => ({
      name: textOf(child(field, 'customfieldname')) ?? '',
      text: valuesOf(field).join(', '),
    }))
    .filter(({ name, text }) => name !== '' && text !== '');
  return { fields, epic: epic === undefined ? undefined : valuesOf(epic)[0] };
}

const valuesOf = (field: Element): string[] =>
  childrenNamed(child(field, 'customfieldvalues'), 'customfieldvalue', 'label')
    .map((value) => plain(value.text))
    .filter((text) => text !== '');

/** Rich fields are exported as HTML, the others as they are. */
function plain(text: string): string {
  const html = /<[a-z/!]|&[a-z#0-9]+;/i.test(text);
  return (html ? adfToText(htmlToAdf(text)) : text).trim();
}
