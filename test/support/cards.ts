import type { Card } from '../../local-jira/site/client/src/api/agile';

/** What a test says about a card; the rest is that of a story to do. */
export interface CardWords {
  summary?: string;
  type?: string;
  status?: [id: string, category: string];
  assignee?: [accountId: string, displayName: string];
  epic?: [key: string, name: string];
  points?: number;
}

/** A card of a board as the agile API gives it. */
export function cardOf(key: string, words: CardWords = {}): Card {
  const { summary = `Summary of ${key}`, type = 'Story', status = ['10000', 'new'] } = words;
  const [statusId, category] = status;
  const fields: Card['fields'] = {
    summary,
    status: { id: statusId, name: statusId, statusCategory: { key: category } },
    issuetype: { id: type, name: type, subtask: false, hierarchyLevel: 0 },
    assignee: words.assignee && { accountId: words.assignee[0], displayName: words.assignee[1] },
    epic: words.epic && { key: words.epic[0], name: words.epic[1] },
    ...(words.points === undefined ? {} : { customfield_10016: words.points }),
  };
  return { id: key, key, fields };
}
