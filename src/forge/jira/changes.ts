import type { FieldChange } from '../../domain/gate/facts';
import type { History } from './changelogSchema';

const numericOrder = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

const byTime = (a: History, b: History): number =>
  a.created === b.created ? numericOrder(a.id, b.id) : a.created < b.created ? -1 : 1;

/**
 * Changes as the domain reads them, oldest first, each history once. Items without a field id (links, old
 * imports) carry the field's name in lower case.
 */
export function changesOf(histories: readonly History[]): FieldChange[] {
  const once = [...new Map(histories.map((history) => [history.id, history])).values()];
  return once.sort(byTime).flatMap(({ id, created, author, items }) =>
    items.map((item) => ({
      history: id,
      at: created,
      by: author?.accountId,
      field: item.fieldId ?? item.field.toLowerCase(),
      from: item.from ?? null,
      to: item.to ?? null,
      fromText: item.fromText ?? null,
      toText: item.toText ?? null,
    })),
  );
}
