import { htmlToAdf } from '../../adf';
import type { RawTicket } from '../ticket';
import { customOf } from './custom';
import { child, childrenNamed, textOf, type Element } from './element';

/** The ticket of one `<item>` of the export. */
export function ticketOf(item: Element): RawTicket {
  const text = (name: string) => textOf(child(item, name));
  const description = text('description');
  const { fields, epic } = customOf(child(item, 'customfields'));
  return {
    line: item.line,
    key: text('key'),
    link: text('link'),
    summary: text('summary'),
    type: text('type'),
    priority: text('priority'),
    status: text('status'),
    category: child(item, 'statusCategory')?.attributes['key'],
    assignee: person(child(item, 'assignee')),
    reporter: person(child(item, 'reporter')),
    created: text('created'),
    updated: text('updated'),
    labels: texts(childrenNamed(child(item, 'labels'), 'label')),
    components: texts(childrenNamed(item, 'component')),
    fixVersions: texts(childrenNamed(item, 'fixVersion')),
    description: description === undefined ? null : htmlToAdf(description),
    parent: text('parent') ?? epic,
    subtasks: texts(childrenNamed(child(item, 'subtasks'), 'subtask')),
    custom: fields,
  };
}

const texts = (elements: readonly Element[]): string[] =>
  elements.map(textOf).filter((text) => text !== undefined);

/** Jira writes "Unassigned" with the name -1 where nobody is meant. */
function person(element: Element | undefined): string | undefined {
  const { username, accountid } = element?.attributes ?? {};
  return username === '-1' || accountid === '-1' ? undefined : textOf(element);
}
