import type { Trouble } from '../../kit/outcome';
import { draftOf } from '../editor/draft';
import { unique } from '../slugs';
import type { Listing, Template } from '../types';
import type { Place } from './place';
import { idsOf } from './shelf';

/** What is wrong with a text, one sentence each, as the server lists it. */
export function problemsOf({ about }: Trouble): readonly string[] {
  const problems = about?.['problems'];
  return Array.isArray(problems) ? problems : [];
}

/**
 * Where a text that was read opens. With the id of one of the site's own it is the next draft of that one; an id that
 * is shipped gives way to a free one.
 */
export function importedPlace(template: Template, listing: Listing): Place {
  const own = listing.own.find(({ id }) => id === template.id);
  const read = draftOf(template);
  if (own !== undefined) {
    const note = `Read from a text, over ${own.title}, which has the same id. Nothing is saved yet.`;
    return { at: 'edit', id: own.id, typed: read, note };
  }
  const id = unique(template.id, idsOf(listing));
  const renamed =
    id === template.id ? '' : ` A shipped checklist has the id ${template.id}, so this one has ${id}.`;
  const items = read.items.map((item) => ({ ...item, since: 1 }));
  const note = `Read from a text. Nothing is saved yet.${renamed}`;
  return { at: 'create', draft: { ...read, id, version: 1, items }, note };
}
