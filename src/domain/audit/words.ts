import { commit, type KeptText } from '../shared/commitment';
import type { Sha256 } from '../shared/hash';
import type { Digest } from '../shared/ids';
import type { AuditEntry } from './entry';

const OWN: ReadonlySet<string> = new Set(['name', 'reason', 'rationale']);

/** The commitments that an entry holds, by the labels of the texts that they stand for. */
function commitmentsIn({ payload }: AuditEntry): ReadonlyMap<string, Digest> {
  const words = 'words' in payload ? Object.entries(payload.words) : [];
  const links = 'evidence' in payload ? payload.evidence : [];
  const own = Object.entries(payload).filter(([label]) => OWN.has(label));
  const all: readonly (readonly [string, unknown])[] = [
    ...own,
    ...words,
    ...links.map((digest, index) => [`evidence-${index}`, digest] as const),
  ];
  return new Map(all.flatMap(([label, digest]) => (typeof digest === 'string' ? [[label, digest]] : [])));
}

/** Whether every text that lies beside an entry is one that the entry commits to. Erased texts are absent: that holds. */
export function wordsHold(
  entry: AuditEntry,
  kept: Readonly<Record<string, KeptText>>,
  sha256: Sha256,
): boolean {
  const committed = commitmentsIn(entry);
  return Object.entries(kept).every(([label, text]) => committed.get(label) === commit(sha256, text));
}
