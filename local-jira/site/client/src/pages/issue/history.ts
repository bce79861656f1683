/** One line of the changelog as REST gives it. */
export interface ChangeLine {
  field: string;
  fromString?: string | null | undefined;
  toString: string | null;
}

/** What happened, in the words of Jira's history: the verb, the field and what it was and is. */
export interface ChangeWords {
  verb: 'changed' | 'added' | 'removed' | 'moved';
  field: string;
  from: string;
  to: string;
}

const NAMES: Record<string, string> = {
  status: 'Status',
  assignee: 'Assignee',
  reporter: 'Reporter',
  labels: 'Labels',
  summary: 'Summary',
  description: 'Description',
  priority: 'Priority',
  resolution: 'Resolution',
  issuetype: 'Type',
  project: 'Project',
  duedate: 'Due date',
  security: 'Security level',
  IssueParentAssociation: 'Parent',
};

/** Lists of which each line adds or takes away one. */
const ONE_BY_ONE = new Set(['Link', 'Attachment', 'Component', 'Fix Version', 'Version']);

/** A line of the changelog in words. */
export function wordsOfChange({ field, fromString, toString: to }: ChangeLine): ChangeWords {
  const [was, is] = [fromString ?? '', to ?? ''];
  const name = NAMES[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
  if (ONE_BY_ONE.has(field)) {
    const added = was === '';
    return { verb: added ? 'added' : 'removed', field: name, from: '', to: added ? is : was };
  }
  if (field === 'Key') return { verb: 'moved', field: 'issue', from: was, to: is };
  return { verb: 'changed', field: name, from: was || 'None', to: is || 'None' };
}

/** The sentence before the values: "changed the Status", "added a Link". */
export function sentenceOf({ verb, field }: ChangeWords): [verb: string, field: string] {
  const article = verb === 'added' || verb === 'removed' ? (/^[aeiou]/i.test(field) ? 'an' : 'a') : 'the';
  return [`${verb} ${article}`, field];
}
