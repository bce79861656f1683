import type { Card } from '../../api/agile';

/** The estimate of a card in the field that its board estimates with; undefined for one without. */
export function estimateOf(card: Card, fieldId: string | undefined): number | undefined {
  const value = fieldId === undefined ? undefined : card.fields[fieldId];
  return typeof value === 'number' ? value : undefined;
}

/** Sums of estimates by the category of the status. */
export interface Totals {
  todo: number;
  started: number;
  done: number;
}

const PART: Record<string, keyof Totals> = { indeterminate: 'started', done: 'done' };

/** What is estimated in each category of statuses, in the unit of the board's field. */
export function totals(cards: readonly Card[], fieldId: string | undefined): Totals {
  const sum: Totals = { todo: 0, started: 0, done: 0 };
  for (const card of cards) {
    const part = PART[card.fields.status.statusCategory.key] ?? 'todo';
    sum[part] += estimateOf(card, fieldId) ?? 0;
  }
  return sum;
}

/** The number that somebody typed for an estimate: null for nothing, undefined for what is none. */
export function readEstimate(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  const value = Number(typed);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** `1 issue`, `12 issues`. */
export const issuesInWords = (count: number): string => (count === 1 ? '1 issue' : `${count} issues`);
