import type { AdfNode } from '../api/schemas';

/** A run of blocks that can be written as text, or one block that is only shown. */
export type Segment = { kind: 'text'; text: string } | { kind: 'fixed'; node: AdfNode };

/** Blocks as text: paragraphs apart by an empty line, `- ` before a list item, line breaks kept. Undefined if not possible. */
export function blocksToText(blocks: AdfNode[]): string | undefined {
  const parts: string[] = [];
  for (const block of blocks) {
    const part = block.type === 'bulletList' ? listText(block) : paragraphText(block);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  const text = parts.join('\n\n');
  return same(textToBlocks(text), blocks) ? text : undefined;
}

/** Text as blocks: the reverse of blocksToText. */
export function textToBlocks(text: string): AdfNode[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part !== '')
    .flatMap(partToBlocks);
}

function partToBlocks(part: string): AdfNode[] {
  const blocks: AdfNode[] = [];
  let lines: string[] = [];
  let items: AdfNode[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push(paragraph(lines));
    if (items.length > 0) blocks.push({ type: 'bulletList', content: items });
    lines = [];
    items = [];
  };
  for (const line of part.split('\n')) {
    const item = /^[-*] (.*)$/.exec(line)?.[1];
    if ((item === undefined ? items : lines).length > 0) flush();
    if (item === undefined) lines.push(line);
    else items.push({ type: 'listItem', content: [paragraph([item])] });
  }
  flush();
  return blocks;
}

function paragraph(lines: string[]): AdfNode {
  const content = lines.flatMap((line, index): AdfNode[] => [
    ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
    ...(line === '' ? [] : [{ type: 'text', text: line }]),
  ]);
  return { type: 'paragraph', content };
}

function paragraphText(node: AdfNode): string | undefined {
  if (node.type !== 'paragraph') return undefined;
  const parts = (node.content ?? []).map((inline) => (inline.type === 'hardBreak' ? '\n' : inline.text));
  return parts.some((part) => part === undefined) ? undefined : parts.join('');
}

function listText(node: AdfNode): string | undefined {
  const items = (node.content ?? []).map((item) => {
    const [only, ...more] = item.content ?? [];
    return only && more.length === 0 ? paragraphText(only) : undefined;
  });
  return items.some((item) => item === undefined) ? undefined : items.map((item) => `- ${item}`).join('\n');
}

/** A document as segments: as few as possible, so that joining them gives back the same document. */
export function toSegments(doc: AdfNode | null | undefined): Segment[] {
  const segments: Segment[] = [];
  let run: AdfNode[] = [];
  const flush = (): void => {
    const text = run.length > 0 ? blocksToText(run) : undefined;
    if (text !== undefined) segments.push({ kind: 'text', text });
    run = [];
  };
  for (const block of doc?.content ?? []) {
    if (blocksToText([...run, block]) !== undefined) {
      run.push(block);
      continue;
    }
    flush();
    if (blocksToText([block]) === undefined) segments.push({ kind: 'fixed', node: block });
    else run = [block];
  }
  flush();
  return segments;
}

/** Segments as a document. */
export function fromSegments(segments: Segment[]): AdfNode & { version: 1 } {
  const content = segments.flatMap((segment) =>
    segment.kind === 'text' ? textToBlocks(segment.text) : [segment.node],
  );
  return { version: 1, type: 'doc', content };
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(normal(left)) === JSON.stringify(normal(right));
}

/** Keys in one order, so that two equal documents have one text. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, entry]) => [key, normal(entry)]),
  );
}
