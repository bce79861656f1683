import { MAX_DEPTH } from './document';

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null;

const LINES: ReadonlySet<unknown> = new Set([
  ...['paragraph', 'heading', 'codeBlock', 'rule', 'tableRow', 'taskItem', 'decisionItem', 'caption'],
]);

/**
 * The words of a document, a line for each paragraph and heading; empty lines are left out.
 * Anything that is no document gives what text it holds, or none. Never throws.
 */
export function adfToText(document: unknown): string {
  if (typeof document === 'string') return document;
  const parts: string[] = [];
  collect(document, parts, 0);
  return parts
    .join('')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '');
}

function collect(node: unknown, parts: string[], depth: number): void {
  if (!isObject(node) || depth > MAX_DEPTH) return;
  const { type, content } = node;
  parts.push(ownText(node));
  if (Array.isArray(content)) content.forEach((child) => collect(child, parts, depth + 1));
  if (LINES.has(type)) parts.push('\n');
}

function ownText(node: Properties): string {
  const attrs = isObject(node['attrs']) ? node['attrs'] : {};
  const words = (value: unknown): string => (typeof value === 'string' ? value : '');
  switch (node['type']) {
    case 'text':
      return words(node['text']);
    case 'hardBreak':
      return '\n';
    case 'mention':
    case 'status':
    case 'emoji':
      return words(attrs['text']) || words(attrs['shortName']);
    case 'inlineCard':
    case 'blockCard':
      return words(attrs['url']);
    default:
      return '';
  }
}
