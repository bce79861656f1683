import type { IssueType } from '../../jira/entities/project';
import type { ImportedTicket } from '../ticket';

/** The local types that other sites' types become, by a word of their name. Sub-tasks need a parent. */
const LIKE: readonly (readonly [RegExp, string])[] = [
  [/epic|initiative/i, 'Epic'],
  [/sub-?task/i, 'Sub-task'],
  [/bug|defect|fault|incident|correction/i, 'Bug'],
  [/story|feature|improvement|enhancement|change|requirement/i, 'Story'],
];

/** Sub-task and Subtask are the same word. */
const plainly = (name: string): string => name.toLowerCase().replace('-', '');

/** The local issue type of a ticket: the same name, a like one, or Task. */
export function typeFor(ticket: ImportedTicket, types: readonly IssueType[], hasParent: boolean): IssueType {
  const named = (name: string) => types.find((type) => plainly(type.name) === plainly(name));
  const like = LIKE.find(([pattern]) => pattern.test(ticket.type))?.[1] ?? 'Task';
  const plain = named('Task') ?? types.find((type) => type.hierarchyLevel === 0);
  if (plain === undefined) throw new Error('The project has no plain issue type.');
  const found = named(ticket.type) ?? named(like) ?? plain;
  return found.hierarchyLevel < 0 && !hasParent ? plain : found;
}
