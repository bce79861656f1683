import type { AdfDocument, AdfNode } from './document';
import { safeHref } from './marks';

const textOf = (text: string): AdfNode => ({ type: 'text', text: text === '' ? ' ' : text });

/** Where a card leads: its text is shown instead when that is no web or mail address. */
function unsafeCard({ type, attrs }: AdfNode): AdfNode | undefined {
  const url = attrs?.['url'];
  if (typeof url !== 'string' || safeHref(url) !== undefined) return undefined;
  return type === 'inlineCard' ? textOf(url) : { type: 'paragraph', content: [textOf(url)] };
}

function safeNode(node: AdfNode): AdfNode {
  const { marks, content } = node;
  const kept = marks?.filter(
    ({ type, attrs }) => type !== 'link' || safeHref(String(attrs?.['href'])) !== undefined,
  );
  return (
    unsafeCard(node) ?? {
      ...node,
      ...(kept && { marks: kept }),
      ...(content && { content: content.map(safeNode) }),
    }
  );
}

/** The document with links to http, https and mailto only; the words of other links stay. */
export const withSafeLinks = (document: AdfDocument): AdfDocument => ({
  ...document,
  content: document.content.map(safeNode),
});
