import type { EpicView } from '../../../src/contract/operations/epicGet';
import { call } from '../../kit/bridge';
import type { Outcome } from '../../kit/outcome';
import { sha256 } from '../../kit/sha256';

/** What is printed, and what vouches for it. */
export interface Printed {
  readonly view: EpicView;
  /** The export that holds every child, and its SHA-256; absent where it could not be read. */
  readonly file: { readonly name: string; readonly sha256: string } | undefined;
}

/** So many children are printed, worst first. The export holds all of them. */
const MOST_CHILDREN = 90;

/** Reads the epic and the export whose fingerprint stands in the foot of each page. */
export async function readPrinted(): Promise<Outcome<Printed>> {
  const [epic, file] = await Promise.all([
    call('epic.get', { sort: 'level', filter: 'all', limit: MOST_CHILDREN }),
    call('epic.export', {}),
  ]);
  if (!epic.ok) return epic;
  const named = file.ok ? { name: file.value.filename, sha256: await sha256(file.value.csv) } : undefined;
  return { ok: true, value: { view: epic.value, file: named } };
}
