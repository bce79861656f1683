import { allowedIn } from './containment';
import { paragraph, type AdfNode } from './document';

/** Rewrites blocks for a parent that may not hold them: a heading becomes a paragraph, a table its cells' blocks. */
export function fit(blocks: readonly AdfNode[], parent: string): AdfNode[] {
  const allowed = allowedIn(parent);
  return blocks.flatMap((block) => {
    if (allowed?.has(block.type)) return [block];
    if (block.type === 'heading') return [paragraph(block.content ?? [])];
    return fit(block.content ?? [], parent);
  });
}

/** A node of this type with the blocks that it may hold, and at least an empty paragraph. */
export function container(type: string, blocks: readonly AdfNode[]): AdfNode {
  const content = fit(blocks, type);
  return { type, content: content.length > 0 ? content : [paragraph([])] };
}
