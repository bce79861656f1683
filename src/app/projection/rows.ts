import type { AwaitingRow } from '../../domain/awaiting/schema';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import { MOST_ROWS } from '../ports';

/** Storage takes 240 KiB a value; the rest of a projection is small. */
const MOST_CHARACTERS = 150_000;

/** Rows as one text, the same for the same rows. */
export const rowsJson = (rows: readonly AwaitingRow[]): string =>
  canonicalJson(rows.map((row) => ({ ...row })));

/** As many rows as fit beside the app's own. Where they are too long, what changed since whose signature is left out. */
export function bounded(rows: readonly AwaitingRow[]): AwaitingRow[] {
  const most = rows.slice(0, MOST_ROWS - 1);
  if (rowsJson(most).length <= MOST_CHARACTERS) return most;
  return most.map((row) =>
    row.detail === undefined ? row : { ...row, detail: { ...row.detail, signed: [] } },
  );
}
