import { sprintChain } from '../../domain/audit/append';
import type { AuditEntry } from '../../domain/audit/entry';
import { read } from '../../domain/audit/verify';
import type { JiraId } from '../../domain/shared/ids';
import type { EntryTexts, Ports } from '../ports';
import { entriesWithGaps } from '../trail';
import type { SeenSprint } from './view/seen';

/**
 * One entry for a verifier. `bytes` are what the hash is over; null where they name an issue that the reader may not
 * browse: the next entry still commits to the hash. `texts` come with the salts of their commitments. Of an entry that
 * cannot be read there are no bytes either, and of one that is gone no hash: that the file does not verify then, is right.
 */
export interface ExportedEntry {
  readonly seq: number;
  readonly hash: string | null;
  readonly bytes: string | null;
  readonly texts: EntryTexts;
}

export interface ExportedChain {
  readonly chain: string;
  readonly head: string;
  /** Numbers of the entries whose bytes are withheld because the reader may not see them. */
  readonly withheld: readonly number[];
  readonly entries: readonly ExportedEntry[];
}

/** The whole chain of a sprint with its texts, as far as it is there and the reader may see it. */
export async function gatherChain(ports: Ports, seen: SeenSprint): Promise<ExportedChain | null> {
  const { record, sprintId, projectId } = seen.loaded;
  if (record === undefined || record.revision === 0) return null;
  const chain = sprintChain(sprintId, projectId);
  const stored = await entriesWithGaps(ports.store, chain, 1, record.revision);
  const seqs = stored.map((_, index) => index + 1);
  const named = stored.map((one) => issuesIn(one && read(one.bytes)));
  const [texts, unseen] = await Promise.all([
    ports.store.texts(chain, seqs),
    withheldFrom(ports, seen, new Set(named.flatMap((ids) => ids ?? []))),
  ]);
  const withheld = seqs.filter((_, index) => named[index]?.some((id) => unseen.has(id)) === true);
  const entries = stored.map((one, index) => ({
    ...{ seq: index + 1, hash: one?.hash ?? null },
    bytes: named[index] === undefined || withheld.includes(index + 1) ? null : (one?.bytes ?? null),
    texts: texts.get(index + 1) ?? {},
  }));
  return { chain, head: record.head, withheld, entries };
}

/** The issues that an entry names; nothing where it cannot be read. */
function issuesIn(entry: AuditEntry | undefined): JiraId[] | undefined {
  if (entry === undefined) return undefined;
  const { type, payload } = entry;
  if (type === 'sprint-observed') return [...payload.added, ...payload.removed, ...payload.changed];
  return 'issues' in payload ? payload.issues.map(({ id }) => id) : [];
}

/** Issues that are there, and that the reader may not browse. The number of one that is gone tells nothing. */
async function withheldFrom(
  { sprintSource }: Ports,
  { visible, look }: SeenSprint,
  named: ReadonlySet<JiraId>,
): Promise<ReadonlySet<JiraId>> {
  const { unreadable } = look.assessment;
  const unseen = [...named].filter((id) => !visible.has(id));
  const asked = unseen.filter((id) => !look.issues.has(id) && !unreadable.includes(id));
  if (asked.length === 0) return new Set(unseen);
  const [there, seenNow] = await Promise.all([sprintSource.issues(asked), sprintSource.visible(asked)]);
  const fine = new Set(asked.filter((id) => seenNow.has(id) || !there.has(id)));
  return new Set(unseen.filter((id) => !fine.has(id)));
}
