import { templateSave } from '../../../src/contract/operations/templateSave';
import type { Trouble } from '../../kit/outcome';
import { count } from '../../kit/text';
import { named, templateOf, type Draft } from './draft';

/** A field of the editor. `items` is the list as a whole. */
export type FieldName =
  | 'title'
  | 'id'
  | 'purpose'
  | 'items'
  | 'text'
  | 'help'
  | 'clause'
  | 'status'
  | 'asOf'
  | 'url'
  | 'answeredBy'
  | 'wants';

/** Something to settle before the draft can be saved, and where. `key` names the line. */
export interface Finding {
  readonly key: string | null;
  readonly field: FieldName;
  readonly trouble: Trouble;
}

const WORDS: Readonly<Record<FieldName, string>> = {
  title: 'The title',
  id: 'The id',
  purpose: 'The purpose',
  items: 'The checklist',
  text: 'The text',
  help: 'The help',
  clause: 'The clause',
  status: 'The legal status',
  asOf: 'The as-of date',
  url: 'The link to the source',
  answeredBy: 'Who answers',
  wants: 'The wanted evidence',
};

const FORMATS: Partial<Readonly<Record<FieldName, string>>> = {
  id: 'Small letters, digits and hyphens, a letter first, at most 64.',
  asOf: 'Give a day.',
  url: 'Give an address that starts with https://.',
};

export const isFieldName = (name: string): name is FieldName => name in WORDS;

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

/** The document's part that a path leads to: `items.3.citation.url` is the link of the fourth line. */
export function placeOf(path: readonly PropertyKey[], draft: Draft): Omit<Finding, 'trouble'> | undefined {
  const [first, index] = path;
  const field = path.filter((part) => typeof part === 'string').findLast(isFieldName);
  if (field === undefined) return undefined;
  if (first !== 'items' || index === undefined) return { key: null, field };
  const item = draft.items[Number(index)];
  return item === undefined ? undefined : { key: item.key, field: field === 'items' ? 'text' : field };
}

const trouble = (title: string, message: string): Trouble => ({ code: 'invalid-request', title, message });

function lengthTrouble({ code, minimum, maximum }: Issue, field: FieldName, typed: number): Trouble {
  const word = WORDS[field];
  if (code === 'too_big') {
    return trouble(
      `${word} is too long`,
      `It has ${count(typed, 'character')}, the limit is ${Number(maximum)}.`,
    );
  }
  return typed === 0
    ? trouble(
        `${word} is missing`,
        FORMATS[field] ?? `Write at least ${count(Number(minimum), 'character')}.`,
      )
    : trouble(`${word} is too short`, `Write at least ${count(Number(minimum), 'character')}.`);
}

function itemsTrouble({ code, maximum }: Issue, items: number): Trouble {
  return code === 'too_big'
    ? trouble(
        `This checklist has ${count(items, 'item')}, the limit is ${Number(maximum)}`,
        'Split it in two.',
      )
    : trouble('This checklist has no items', 'Add at least one.');
}

function typedIn(draft: Draft, { key, field }: Omit<Finding, 'trouble'>): string {
  const line = key === null ? draft : draft.items.find((item) => item.key === key);
  const value: unknown = line === undefined ? '' : Reflect.get(line, field);
  return typeof value === 'string' ? value.trim() : '';
}

function troubleOf(issue: Issue, place: Omit<Finding, 'trouble'>, draft: Draft): Trouble {
  if (place.field === 'items') return itemsTrouble(issue, draft.items.length);
  const typed = typedIn(draft, place);
  if (typed === '' || issue.code.startsWith('too_')) return lengthTrouble(issue, place.field, typed.length);
  return trouble(`${WORDS[place.field]} cannot be read`, FORMATS[place.field] ?? 'Write it in another way.');
}

/** What keeps a draft from being saved: the rules of the contract, in the order of the page, one for each field. */
export function findings(typed: Draft, taken: ReadonlySet<string>): Finding[] {
  const draft = named(typed);
  const parsed = templateSave.request.shape.template.safeParse(templateOf(draft));
  const found = (parsed.error?.issues ?? []).flatMap((issue) => {
    const place = placeOf(issue.path, draft);
    return place === undefined ? [] : [{ ...place, trouble: troubleOf(issue, place, draft) }];
  });
  const clash = taken.has(draft.id.trim()) ? [idTaken(draft.id)] : [];
  const seen = new Set<string>();
  const each = [...clash, ...found].filter((finding) => {
    const at = fieldId(finding);
    const first = !seen.has(at);
    seen.add(at);
    return first;
  });
  return each.toSorted((a, b) => orderOf(a, draft) - orderOf(b, draft));
}

/** Where on the page a finding stands: the head first, then line by line, each from top to bottom. */
function orderOf({ key, field }: Finding, draft: Draft): number {
  const names = Object.keys(WORDS);
  const line = key === null ? -1 : draft.items.findIndex((item) => item.key === key);
  return (line + 1) * names.length + names.indexOf(field);
}

const idTaken = (id: string): Finding => ({
  key: null,
  field: 'id',
  trouble: trouble(`There is a checklist with the id ${id}`, 'Choose another id.'),
});

/** `Item 4: The text is too short`: how a finding is called from afar. */
export function findingTitle({ key, trouble: { title } }: Finding, draft: Draft): string {
  const at = draft.items.findIndex((item) => item.key === key);
  return at < 0 ? title : `Item ${at + 1}: ${title}`;
}

/** Where a refusal of the server belongs, when it says so or its code does. */
export function refusedField(refusal: Trouble, draft: Draft): Finding | undefined {
  if (refusal.code === 'template-exists') return { key: null, field: 'id', trouble: refusal };
  const where = refusal.about?.['path'] ?? refusal.about?.['where'];
  if (typeof where !== 'string') return undefined;
  const path = where.replace(/^template\./, '').split('.');
  const place = placeOf(path, draft);
  return place === undefined ? undefined : { ...place, trouble: refusal };
}

/** The id of the element in which a field is typed. */
export const fieldId = ({ key, field }: Omit<Finding, 'trouble'>): string =>
  key === null ? `template-${field}` : `item-${key}-${field}`;
