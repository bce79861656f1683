const INLINE = [
  ...['text', 'hardBreak', 'mention', 'emoji', 'inlineCard', 'date', 'status', 'mediaInline'],
  ...['placeholder', 'inlineExtension'],
];
const LIST_CONTENT = ['paragraph', 'bulletList', 'orderedList', 'taskList', 'codeBlock', 'mediaSingle'];
const BLOCKS = [
  ...[
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'taskList',
    'decisionList',
    'codeBlock',
    'blockquote',
  ],
  ...['panel', 'rule', 'mediaSingle', 'mediaGroup', 'blockCard', 'embedCard', 'extension'],
];
const TOP = [...BLOCKS, 'table', 'expand', 'layoutSection', 'bodiedExtension'];
const LEAVES = [
  ...['rule', 'media', 'blockCard', 'embedCard', 'extension', 'hardBreak', 'mention', 'emoji', 'inlineCard'],
  ...['date', 'status', 'mediaInline', 'placeholder', 'inlineExtension', 'text'],
];

const RULES: Readonly<Record<string, readonly string[]>> = {
  doc: TOP,
  paragraph: INLINE,
  heading: INLINE,
  codeBlock: ['text'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: LIST_CONTENT,
  taskList: ['taskItem', 'taskList'],
  taskItem: INLINE,
  decisionList: ['decisionItem'],
  decisionItem: INLINE,
  blockquote: ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'mediaSingle', 'mediaGroup'],
  panel: [
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'taskList',
    'codeBlock',
    'rule',
    'mediaSingle',
  ],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: [...BLOCKS, 'nestedExpand'],
  tableHeader: [...BLOCKS, 'nestedExpand'],
  expand: [...BLOCKS, 'table', 'nestedExpand'],
  nestedExpand: BLOCKS,
  mediaSingle: ['media', 'caption'],
  mediaGroup: ['media'],
  caption: INLINE,
  layoutSection: ['layoutColumn'],
  layoutColumn: [...BLOCKS, 'table', 'expand'],
  bodiedExtension: [...BLOCKS, 'table'],
  ...Object.fromEntries(LEAVES.map((type) => [type, []])),
};

const allowed = new Map(Object.entries(RULES).map(([type, children]) => [type, new Set(children)]));

/** Nodes that mean nothing without children. */
export const NEEDS_CONTENT: ReadonlySet<string> = new Set([
  ...['bulletList', 'orderedList', 'listItem', 'table', 'tableRow', 'tableCell', 'tableHeader', 'blockquote'],
]);

/**
 * The node types that a node may hold; undefined for a type that the format does not know.
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export const allowedIn = (type: string): ReadonlySet<string> | undefined => allowed.get(type);
