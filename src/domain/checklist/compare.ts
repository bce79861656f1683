import type { Slug } from '../shared/ids';
import type { Item, Template } from './template';

/** How an item differs between two versions. `carriesOver` says that answers to the older one still count. */
export interface ItemDifference {
  readonly item: Slug;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly text: string;
  readonly was: string | null;
  readonly carriesOver: boolean;
}

/**
 * Whether a change of an item voids the answers to it: somebody said yes to words that are not there any more. That is
 * so when the text changes, the clause that it cites, or whether the item is addressable, which asks another question
 * (45 CFR 164.306(d)(3)) and takes other answers.
 *
 * Everything else leaves what was asked alone. Whether an item is required, wants evidence or may be not applicable is
 * judged anew at every decision, by the rules in force: an answer that they stop allowing settles nothing without being
 * void. Help, wanted evidence, who answers and the date on which a clause was looked up are advice.
 */
export const voidsAnswers = (before: Item, after: Item): boolean =>
  before.text !== after.text ||
  before.citation.clause !== after.citation.clause ||
  before.addressable !== after.addressable;

const same = (before: Item, after: Item): boolean =>
  (
    ['text', 'help', 'required', 'answeredBy', 'wants', 'evidence', 'notApplicable', 'addressable'] as const
  ).every((part) => before[part] === after[part]) &&
  (['clause', 'status', 'asOf', 'url'] as const).every(
    (part) => before.citation[part] === after.citation[part],
  );

const itemOf = ({ items }: Template, id: Slug): Item | undefined => items.find((item) => item.id === id);

/**
 * What changed between two versions of a template: in the order of the newer one, then what is gone. Versions may lie
 * between the two: an item that changed and changed back reads the same, but the older answers do not count.
 */
export function compareTemplates(before: Template, after: Template): ItemDifference[] {
  return [
    ...after.items.flatMap((item) => differenceOf(before, itemOf(before, item.id), item)),
    ...before.items
      .filter(({ id }) => itemOf(after, id) === undefined)
      .map(({ id, text }): ItemDifference => ({
        item: id,
        kind: 'removed',
        text,
        was: text,
        carriesOver: false,
      })),
  ];
}

function differenceOf({ version }: Template, before: Item | undefined, after: Item): ItemDifference[] {
  const { id: item, text } = after;
  if (before === undefined) return [{ item, kind: 'added', text, was: null, carriesOver: false }];
  const carriesOver = !voidsAnswers(before, after) && after.since <= version;
  if (carriesOver && same(before, after)) return [];
  return [{ item, kind: 'changed', text, was: before.text, carriesOver }];
}

/**
 * The draft as the next version: each item says since which version it reads as it does. `before` is the latest
 * published version; an item that it does not have is new, even if an older version had one of the same id.
 */
export const withSince = (before: Template | undefined, draft: Template, version: number): Template => ({
  ...draft,
  version,
  items: draft.items.map((item) => {
    const known = before === undefined ? undefined : itemOf(before, item.id);
    return { ...item, since: known === undefined || voidsAnswers(known, item) ? version : known.since };
  }),
});

/** Whether two versions say the same, whatever they are numbered: the same title, purpose and items in one order. */
export const saysTheSame = (before: Template, after: Template): boolean =>
  before.title === after.title &&
  before.purpose === after.purpose &&
  before.items.length === after.items.length &&
  before.items.every((item, index) => {
    const other = after.items[index];
    return other?.id === item.id && same(item, other);
  });
