import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const isElement = (node: HtmlNode, tag?: string): node is HtmlElement =>
  'tagName' in node && (tag === undefined || node.tagName === tag);

export const childrenOf = (node: { childNodes: HtmlNode[] }): HtmlNode[] => node.childNodes;

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** All text below a node but for the elements named. Walks with a list, not the stack: nesting may be any depth. */
export function textOf(node: HtmlNode, without: ReadonlySet<string>): string {
  const parts: string[] = [];
  const pending: HtmlNode[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('value' in next) parts.push(next.value);
    else if (isElement(next, 'br')) parts.push('\n');
    else if (isElement(next) && !without.has(next.tagName)) pending.push(...[...next.childNodes].reverse());
  }
  return parts.join('');
}
