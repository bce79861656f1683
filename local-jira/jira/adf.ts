import type { Json } from './entities/json';
import { isObject, textAt } from './entities/json';

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'codeBlock',
  'tableRow',
  'panel',
  'rule',
]);

function inlineText(node: Record<string, unknown>): string {
  const attributes = node['attrs'];
  switch (node['type']) {
    case 'text':
      return textAt(node, 'text') ?? '';
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'emoji':
      return textAt(attributes, 'text') ?? textAt(attributes, 'shortName') ?? '';
    case 'inlineCard':
      return textAt(attributes, 'url') ?? '';
    default:
      return '';
  }
}

function render(node: unknown): string {
  if (!isObject(node)) return '';
  const content = node['content'];
  const inner = Array.isArray(content) ? content.map(render).join('') : '';
  const own = inlineText(node) + inner;
  return BLOCKS.has(String(node['type'])) && !own.endsWith('\n') ? `${own}\n` : own;
}

/** The plain text of an Atlassian Document Format document; a plain string is returned as it is. */
export function plainText(document: Json): string {
  if (typeof document === 'string') return document;
  return render(document).trimEnd();
}

/** A document of one paragraph for each line of the text. */
export function documentOf(text: string): Json {
  const paragraphs = text.split(/\r?\n/u).map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
  return { type: 'doc', version: 1, content: paragraphs };
}

/** True for something that REST v3 accepts as a document. */
export function isDocument(value: unknown): boolean {
  return (
    isObject(value) &&
    value['type'] === 'doc' &&
    typeof value['version'] === 'number' &&
    Array.isArray(value['content'])
  );
}
