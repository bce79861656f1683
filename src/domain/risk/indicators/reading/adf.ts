import type { Json } from '../../../shared/canonicalJson';
import { isList, isObject, textAt, type JsonObject } from './json';

/** What could be read of a text. `whole` is false where some of it was not there or had no shape that we know. */
export interface ReadText {
  readonly text: string;
  readonly whole: boolean;
}

/** Far above what Jira keeps in a field (32,767 characters): more is not looked at, and said to be unknown. */
export const MOST_NODES = 50_000;
export const MOST_CHARACTERS = 200_000;

const UNREAD: ReadText = { text: '', whole: false };

/**
 * The text of a rich text field: a document in the Atlassian Document Format, a plain text, or nothing. Text in one
 * paragraph is joined as a reader sees it; everything else parts words. Names in mentions and addresses of cards are not
 * read. Without recursion, so that no nesting can end the app.
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function readRichText(value: Json | undefined): ReadText {
  if (value === null) return { text: '', whole: true };
  if (typeof value === 'string') return cut(value, true);
  if (!isObject(value) || value['type'] !== 'doc') return UNREAD;
  return readDocument(value);
}

const cut = (text: string, whole: boolean): ReadText => ({
  text: text.slice(0, MOST_CHARACTERS),
  whole: whole && text.length <= MOST_CHARACTERS,
});

/** A node that is still to be read, or the space behind one that was. */
type Step = Json | undefined;
const BEHIND = ' ';

function readDocument(document: JsonObject): ReadText {
  const todo: Step[] = [document];
  const found: string[] = [];
  let whole = true;
  let nodes = 0;
  let characters = 0;
  while (todo.length > 0 && characters <= MOST_CHARACTERS) {
    const step = todo.pop();
    const { said, inside, read } = step === BEHIND ? SPACE : readNode(step);
    whole &&= read;
    characters += said.length;
    found.push(said);
    nodes += inside.length;
    if (nodes > MOST_NODES) return cut(found.join(''), false);
    if (inside.length > 0) todo.push(BEHIND);
    for (let at = inside.length - 1; at >= 0; at -= 1) todo.push(inside[at]);
  }
  return cut(found.join(''), whole);
}

interface ReadNode {
  readonly said: string;
  readonly inside: readonly Step[];
  readonly read: boolean;
}

const SPACE: ReadNode = { said: BEHIND, inside: [], read: true };
const STRANGE: ReadNode = { said: BEHIND, inside: [], read: false };

const isText = (node: Step): boolean => isObject(node) && node['type'] === 'text';

function readNode(node: Step): ReadNode {
  if (!isObject(node) || typeof node['type'] !== 'string') return STRANGE;
  if (isText(node)) {
    const text = textAt(node, 'text');
    return text === undefined ? STRANGE : { said: text, inside: [], read: true };
  }
  const content = node['content'] ?? [];
  const title = textAt(node, 'attrs', TITLED.get(node['type']) ?? '') ?? '';
  if (!isList(content)) return { ...STRANGE, said: title };
  return { said: ` ${title} `, inside: content, read: true };
}

/** Nodes whose words stand in an attribute. */
const TITLED: ReadonlyMap<string, string> = new Map([
  ['status', 'text'],
  ['expand', 'title'],
  ['nestedExpand', 'title'],
]);
