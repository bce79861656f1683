import type { ChecklistView, ItemView } from '../../src/contract/view';

export type AnswerValue = ItemView['value'];

/** The word for an answer, as the answer control shows it. */
export const ANSWER_WORDS: Readonly<Record<AnswerValue, string>> = {
  open: 'Open',
  done: 'Done',
  'not-applicable': 'Not applicable',
  implemented: 'Implemented',
  'equivalent-alternative': 'Equivalent alternative',
  'not-reasonable': 'Not reasonable and appropriate',
};

/** The answers that an item takes. Addressable specifications know three outcomes: 45 CFR 164.306(d)(3). */
export function choicesOf(item: ItemView['item']): readonly AnswerValue[] {
  const positive: readonly AnswerValue[] = item.addressable
    ? ['implemented', 'equivalent-alternative', 'not-reasonable']
    : ['done'];
  return item.notApplicable ? ['open', ...positive, 'not-applicable'] : ['open', ...positive];
}

const WITH_REASON: ReadonlySet<AnswerValue> = new Set<AnswerValue>([
  'not-applicable',
  'equivalent-alternative',
  'not-reasonable',
]);
export const needsReason = (value: AnswerValue): boolean => WITH_REASON.has(value);

/** What an answer settles: one to an item that reads differently now settles nothing. */
export const standing = ({ value, outdated }: ItemView): AnswerValue => (outdated ? 'open' : value);
export const isOpen = (line: ItemView): boolean => standing(line) === 'open';

/** What the tick of an item stands for. */
export const tickValue = (item: ItemView['item']): AnswerValue => (item.addressable ? 'implemented' : 'done');

/** An answer as a person gives it. */
export interface Given {
  readonly value: AnswerValue;
  readonly reason?: string;
  readonly evidence: readonly string[];
}

/** Answers that were given here and are not confirmed yet, by `itemKey`. */
export type Pending = Readonly<Record<string, Given>>;

export const itemKey = (checklist: string, item: string): string => `${checklist}/${item}`;

/** The view with unconfirmed answers laid over, counts included. */
export function withPending<V extends { readonly checklists: readonly ChecklistView[] }>(
  view: V,
  pending: Pending,
): V {
  if (Object.keys(pending).length === 0) return view;
  return { ...view, checklists: view.checklists.map((checklist) => overlay(checklist, pending)) };
}

function overlay(checklist: ChecklistView, pending: Pending): ChecklistView {
  const items = checklist.items.map((line) => {
    const given = pending[itemKey(checklist.id, line.item.id)];
    if (given === undefined) return line;
    const { value, reason = null, evidence } = given;
    return { ...line, value, reason, evidence: [...evidence], outdated: false };
  });
  const open = items.filter(isOpen);
  const answered = items.length - open.length;
  return { ...checklist, items, answered, openRequired: open.filter((line) => line.item.required).length };
}
