import { z } from 'zod';
import { blocksToText, textToBlocks } from '../../adf/text';
import type { ScreenField, TransitionScreen } from '../../api/transitions';
import { adfNode } from '../../api/schemas';

/** How a field is asked for. */
export type Input = 'choice' | 'choices' | 'person' | 'words' | 'number' | 'date' | 'document' | 'text';

const DOCUMENTS = new Set(['description', 'environment']);

const isDocument = ({ system = '', custom = '' }: ScreenField['schema']): boolean =>
  DOCUMENTS.has(system) || custom.endsWith(':textarea');

const PLAIN: Record<string, Input> = { user: 'person', number: 'number', date: 'date', array: 'words' };

/** How a field is asked for, by its schema and the values it may have. */
export function inputOf({ schema, allowedValues }: ScreenField): Input {
  if (allowedValues) return schema.type === 'array' ? 'choices' : 'choice';
  return PLAIN[schema.type] ?? (isDocument(schema) ? 'document' : 'text');
}

const withId = z.looseObject({ id: z.string() });
const person = z.looseObject({ accountId: z.string() });
const document = z.looseObject({ content: z.array(adfNode).default([]) });

const TO_TEXT: Record<Input, (value: unknown) => string> = {
  choice: (value) => withId.safeParse(value).data?.id ?? '',
  choices: (value) => (z.array(withId).safeParse(value).data ?? []).map(({ id }) => id).join(','),
  person: (value) => person.safeParse(value).data?.accountId ?? '',
  words: (value) => (z.array(z.string()).safeParse(value).data ?? []).join(' '),
  number: (value) => (typeof value === 'number' ? String(value) : ''),
  date: (value) => (typeof value === 'string' ? value : ''),
  document: (value) => blocksToText(document.safeParse(value).data?.content ?? []) ?? '',
  text: (value) => (typeof value === 'string' ? value : ''),
};

const parts = (text: string, separator: RegExp): string[] =>
  text.split(separator).filter((one) => one !== '');

const FROM_TEXT: Record<Input, (text: string) => unknown> = {
  choice: (id) => ({ id }),
  choices: (text) => parts(text, /,/).map((id) => ({ id })),
  person: (accountId) => ({ accountId }),
  words: (text) => parts(text, /\s+/),
  number: Number,
  date: (text) => text,
  document: (text) => ({ type: 'doc', version: 1, content: textToBlocks(text) }),
  text: (text) => text,
};

const EMPTY_LISTS = new Set<Input>(['choices', 'words']);

/** What the form starts with, as text by field id. The resolution starts with the first one, as Jira's default is. */
export function startValues({ fields, current }: TransitionScreen): Record<string, string> {
  const entries = Object.entries(fields).map(([id, field]): [string, string] => {
    const text = TO_TEXT[inputOf(field)](current[id]);
    const first = id === 'resolution' ? (field.allowedValues?.[0]?.id ?? '') : '';
    return [id, text === '' ? first : text];
  });
  return Object.fromEntries(entries);
}

/** The fields to send: those that differ from what the issue has. Emptied ones are null, lists empty. */
export function changedFields(
  screen: TransitionScreen,
  values: Record<string, string>,
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const [id, field] of Object.entries(screen.fields)) {
    const input = inputOf(field);
    const text = (values[id] ?? '').trim();
    if (text === TO_TEXT[input](screen.current[id])) continue;
    const empty = EMPTY_LISTS.has(input) ? [] : null;
    changed[id] = text === '' ? empty : FROM_TEXT[input](text);
  }
  return changed;
}

/** What is wrong before Jira is asked: required fields that are empty, in Jira's words. */
export function missingFields(
  { fields }: TransitionScreen,
  values: Record<string, string>,
): Record<string, string> {
  const missing = Object.entries(fields).filter(
    ([id, { required }]) => required && (values[id] ?? '').trim() === '',
  );
  return Object.fromEntries(missing.map(([id, { name }]) => [id, `${name} is required.`]));
}
