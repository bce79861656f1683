import type { RegisterRow } from '../../../src/contract/operations/registerList';
import type { Outcome } from '../../kit/outcome';
import { count } from '../../kit/text';
import type { RegisterPage } from './filters';

export type AskForPage = (cursor: string | undefined) => Promise<Outcome<RegisterPage>>;

/** A page may come back empty and still have another behind it: so many in a row are read before the person is asked. */
export const MOST_EMPTY = 5;

export interface Read {
  /** The last page, or what stopped the reading. */
  readonly outcome: Outcome<RegisterPage>;
  readonly rows: readonly RegisterRow[];
}

/** Reads on until a page has brought something, nothing is behind, or page after page has brought nothing. */
export async function readOn(ask: AskForPage, from: string | undefined): Promise<Read> {
  let outcome = await ask(from);
  for (let empty = 1; empty < MOST_EMPTY && outcome.ok; empty += 1) {
    const { rows, next } = outcome.value;
    if (rows.length > 0 || next === null) break;
    outcome = await ask(next);
  }
  return { outcome, rows: outcome.ok ? outcome.value.rows : [] };
}

export const rowKey = ({ issue, hazard }: RegisterRow): string => `${issue.id} ${hazard}`;

/** A hazard that moved between two pages is shown once, as it was read last. */
export const withoutTwins = (rows: readonly RegisterRow[]): RegisterRow[] => [
  ...new Map(rows.map((row) => [rowKey(row), row])).values(),
];

/** How many hazards there are, as far as that is known; undefined when nothing is there to count. */
export function countWords(rows: number, more: boolean, filtered: boolean): string | undefined {
  if (rows === 0) return undefined;
  if (more) return `${count(rows, 'hazard')} shown, more may follow`;
  return filtered ? `${count(rows, 'hazard')} ${rows === 1 ? 'matches' : 'match'}` : count(rows, 'hazard');
}
