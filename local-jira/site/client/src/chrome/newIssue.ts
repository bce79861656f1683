import { textToBlocks } from '../adf/text';

/** What the create dialog holds, as its fields hold it. */
export interface NewIssue {
  projectKey: string;
  typeId: string;
  summary: string;
  description: string;
  parent: string;
  assignee: string;
  priority: string;
  labels: string;
  sprint: string;
  /** Values of required fields that the dialog does not know, by field id. */
  more: Record<string, string>;
}

export const BLANK: Omit<NewIssue, 'projectKey'> = {
  typeId: '',
  summary: '',
  description: '',
  parent: '',
  assignee: '',
  priority: '',
  labels: '',
  sprint: '',
  more: {},
};

const given = <T>(text: string, make: (text: string) => T): T | undefined =>
  text.trim() === '' ? undefined : make(text.trim());

/** The `fields` of the request: what was left empty is left out. */
export function fieldsOf(draft: NewIssue): Record<string, unknown> {
  const blocks = textToBlocks(draft.description);
  const words = draft.labels.split(/[\s,]+/).filter((word) => word !== '');
  const fields: Record<string, unknown> = {
    project: { key: draft.projectKey },
    issuetype: { id: draft.typeId },
    summary: draft.summary.trim(),
    description: blocks.length > 0 ? { version: 1, type: 'doc', content: blocks } : undefined,
    parent: given(draft.parent, (key) => ({ key: key.toUpperCase() })),
    assignee: given(draft.assignee, (accountId) => ({ accountId })),
    priority: given(draft.priority, (id) => ({ id })),
    labels: words.length > 0 ? [...new Set(words)] : undefined,
    ...Object.fromEntries(
      Object.entries(draft.more).map(([id, text]) => [id, given(text, (value) => ({ id: value }))]),
    ),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
