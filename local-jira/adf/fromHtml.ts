import { parseFragment } from 'parse5';
import { documentOf, MAX_TEXT, textDocument, type AdfDocument, type AdfMark, type AdfNode } from './document';
import { attribute, childrenOf, isElement, textOf, type HtmlElement, type HtmlNode } from './html';
import { container, fit } from './fit';
import { markOf, withMark } from './marks';
import { clean, Sink, take, type Budget } from './sink';

const MAX_HTML = 1_000_000;
const MAX_TAGS = 20_000;
const MAX_NESTING = 24;
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'noscript',
  'head',
  'title',
  'svg',
]);
const BREAKS = new Set(
  'p div section article header footer main aside nav dl dt dd figure figcaption address center form'.split(
    ' ',
  ),
);

interface Place {
  readonly marks: readonly AdfMark[];
  readonly depth: number;
  readonly budget: Budget;
}

/**
 * Turns HTML into a document. Unknown elements keep their text, scripts and styles are dropped, links lead to
 * http, https and mailto only. Text is cut at 32,767 characters, the limit of Jira's text fields; what is nested
 * deeper than 24 levels keeps its text only. Never throws; the result is always valid.
 */
export function htmlToAdf(html: string): AdfDocument {
  const tags = html.split('<').length - 1;
  if (html.length > MAX_HTML || tags > MAX_TAGS) return textDocument(clean(html.slice(0, MAX_TEXT)));
  const place = { marks: [], depth: 0, budget: { left: MAX_TEXT } };
  return documentOf(fit(blocksOf(childrenOf(parseFragment(html)), place), 'doc'));
}

function blocksOf(nodes: readonly HtmlNode[], place: Place): AdfNode[] {
  const sink = new Sink(place.budget);
  nodes.forEach((node) => walk(node, sink, place));
  return sink.end();
}

function walk(node: HtmlNode, sink: Sink, place: Place): void {
  if ('value' in node) {
    sink.text(node.value, place.marks);
    return;
  }
  if (!isElement(node) || DROPPED.has(node.tagName)) return;
  if (place.depth >= MAX_NESTING) {
    sink.text(textOf(node, DROPPED), place.marks);
    return;
  }
  const inner = { ...place, depth: place.depth + 1 };
  const special = Object.hasOwn(SPECIAL, node.tagName) ? SPECIAL[node.tagName] : undefined;
  if (special !== undefined) {
    special(node, sink, inner);
    return;
  }
  const mark = markOf(node.tagName, attribute(node, 'href'));
  const marks = mark === undefined ? place.marks : withMark(place.marks, mark);
  if (BREAKS.has(node.tagName)) sink.flush();
  childrenOf(node).forEach((child) => walk(child, sink, { ...inner, marks }));
  if (BREAKS.has(node.tagName)) sink.flush();
}

type Handler = (element: HtmlElement, sink: Sink, place: Place) => void;

const heading: Handler = (element, sink, place) => {
  sink.flush();
  const content = blocksOf(childrenOf(element), place).flatMap((block) => fit([block], 'heading'));
  if (content.length > 0)
    sink.block({ type: 'heading', attrs: { level: Number(element.tagName[1]) }, content });
};

const list: Handler = (element, sink, place) => {
  sink.flush();
  const items = childrenOf(element).filter((node) => isElement(node) || textOf(node, DROPPED).trim() !== '');
  const content = items
    .filter((item) => !isElement(item) || !DROPPED.has(item.tagName))
    .map((item) => container('listItem', blocksOf(isElement(item, 'li') ? childrenOf(item) : [item], place)));
  if (content.length > 0) {
    sink.block({ type: element.tagName === 'ol' ? 'orderedList' : 'bulletList', content });
  }
};

const code: Handler = (element, sink, place) => {
  sink.flush();
  const text = take(clean(textOf(element, DROPPED)).replace(/^\n|\s+$/g, ''), place.budget);
  if (text !== '') sink.block({ type: 'codeBlock', content: [{ type: 'text', text }] });
};

const quote: Handler = (element, sink, place) => {
  sink.flush();
  const blocks = fit(blocksOf(childrenOf(element), place), 'blockquote');
  if (blocks.length > 0) sink.block({ type: 'blockquote', content: blocks });
};

const table: Handler = (element, sink, place) => {
  sink.flush();
  const rows = rowsOf(element).map((row) => ({
    type: 'tableRow',
    content: childrenOf(row)
      .filter((cell) => isElement(cell, 'td') || isElement(cell, 'th'))
      .map((cell) => {
        const type = isElement(cell, 'th') ? 'tableHeader' : 'tableCell';
        return container(type, blocksOf(childrenOf(cell), place));
      }),
  }));
  const content = rows.filter((row) => row.content.length > 0);
  if (content.length > 0) sink.block({ type: 'table', content });
};

const rowsOf = (element: HtmlElement): HtmlElement[] =>
  childrenOf(element)
    .filter((node) => isElement(node))
    .flatMap((node) =>
      node.tagName === 'tr' ? [node] : /^t(head|body|foot)$/.test(node.tagName) ? rowsOf(node) : [],
    );

const SPECIAL: Readonly<Record<string, Handler>> = {
  br: (_, sink) => sink.lineBreak(),
  hr: (_, sink) => sink.block({ type: 'rule' }),
  img: (element, sink, place) => sink.text(attribute(element, 'alt') ?? '', place.marks),
  pre: code,
  blockquote: quote,
  ul: list,
  ol: list,
  table,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading])),
};
