/** A mark of a text node, such as `strong` or `link`. */
export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number>>;
}

/** A node of Atlassian Document Format. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly AdfNode[];
  readonly marks?: readonly AdfMark[];
  readonly attrs?: Readonly<Record<string, string | number>>;
}

/** @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export interface AdfDocument {
  readonly version: 1;
  readonly type: 'doc';
  readonly content: readonly AdfNode[];
}

/** Jira's limit of a text field, in characters. */
export const MAX_TEXT = 32_767;
/** How deep a document may be nested. */
export const MAX_DEPTH = 100;

export const documentOf = (content: readonly AdfNode[]): AdfDocument => ({
  version: 1,
  type: 'doc',
  content,
});

export const paragraph = (content: readonly AdfNode[]): AdfNode => ({ type: 'paragraph', content });

/** A document with one paragraph for every line of the text. */
export const textDocument = (text: string): AdfDocument =>
  documentOf(
    text.split(/\r\n|[\n\r]/).map((line) => paragraph(line === '' ? [] : [{ type: 'text', text: line }])),
  );
