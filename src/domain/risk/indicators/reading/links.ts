import type { Json } from '../../../shared/canonicalJson';
import type { JiraId } from '../../../shared/ids';
import { isObject, textAt } from './json';
import { wordsOfName, type Words } from './words';

/**
 * A link as it reads from this issue: `is blocked by` another issue. `type` is the name of the link's type, in words; `done` is
 * undefined where Jira does not say how far the other issue is.
 */
export interface LinkFact {
  readonly phrase: string;
  readonly words: Words;
  readonly type: Words;
  readonly issue: JiraId;
  readonly done: boolean | undefined;
}

const ID = /^\d{1,18}$/;

/** One entry of `issuelinks`; nothing for what has another shape. */
export function linkOf(entry: Json): LinkFact | undefined {
  if (!isObject(entry)) return undefined;
  const inward = isObject(entry['inwardIssue']);
  const other = inward ? entry['inwardIssue'] : entry['outwardIssue'];
  const phrase = textAt(entry, 'type', inward ? 'inward' : 'outward');
  const issue = textAt(other, 'id');
  if (phrase === undefined || issue === undefined || !ID.test(issue)) return undefined;
  const category = textAt(other, 'fields', 'status', 'statusCategory', 'key');
  return {
    phrase,
    words: wordsOfName(phrase),
    type: wordsOfName(textAt(entry, 'type', 'name') ?? ''),
    issue,
    done: category === undefined ? undefined : category === 'done',
  };
}
