import type { ItemChange, Template, TemplateInput } from '../types';

/** How two readings of a checklist differ, line by line: for somebody who edited while another did. */
export interface Difference {
  readonly kind: ItemChange['kind'];
  readonly item: string;
  readonly text: string;
  readonly was: string | null;
}

const withDefaults = (item: TemplateInput['items'][number]): string =>
  JSON.stringify([
    item.text,
    item.help ?? '',
    item.citation,
    item.required,
    item.answeredBy ?? '',
    item.wants ?? '',
    item.evidence ?? 'optional',
    item.notApplicable,
    item.addressable ?? false,
  ]);

/** What `mine` would add, change and remove in `theirs`. The order of lines is no difference. */
export function differences(theirs: Template, mine: TemplateInput): Difference[] {
  const before = new Map(theirs.items.map((item) => [item.id, item]));
  const after = new Set(mine.items.map((item) => item.id));
  const head: Difference[] =
    theirs.title === mine.title && theirs.purpose === mine.purpose
      ? []
      : [
          {
            kind: 'changed',
            item: '',
            text: `${mine.title}. ${mine.purpose}`,
            was: `${theirs.title}. ${theirs.purpose}`,
          },
        ];
  const changed = mine.items.flatMap((item): Difference[] => {
    const was = before.get(item.id);
    if (was === undefined) return [{ kind: 'added', item: item.id, text: item.text, was: null }];
    if (withDefaults(was) === withDefaults(item)) return [];
    return [{ kind: 'changed', item: item.id, text: item.text, was: was.text }];
  });
  const removed = theirs.items
    .filter((item) => !after.has(item.id))
    .map((item): Difference => ({ kind: 'removed', item: item.id, text: item.text, was: item.text }));
  return [...head, ...changed, ...removed];
}
