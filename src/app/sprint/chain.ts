import { sprintChain } from '../../domain/audit/append';
import type { AuditEntry } from '../../domain/audit/entry';
import type { JiraId } from '../../domain/shared/ids';
import type { EntryTexts, Ports } from '../ports';
import { readable } from '../view/entries';
import type { SeenSprint } from './view/seen';

/**
 * One entry for a verifier. `bytes` are what the hash is over; null where they name an issue that the reader may not
 * browse: the next entry still commits to the hash. `texts` come with the salts of their commitments.
 */
export interface ExportedEntry {
  readonly seq: number;
  readonly hash: string;
  readonly bytes: string | null;
  readonly texts: EntryTexts;
}

export interface ExportedChain {
  readonly chain: string;
  readonly head: string;
  /** Numbers of the entries whose bytes are withheld. */
  readonly withheld: readonly number[];
  readonly entries: readonly ExportedEntry[];
}

/**
 * The whole chain of a sprint with its texts.
 * @throws EntryMissing for the first entry that is gone
 */
export async function gatherChain(ports: Ports, seen: SeenSprint): Promise<ExportedChain | null> {
  const { record, sprintId, projectId } = seen.loaded;
  if (record === undefined || record.revision === 0) return null;
  const chain = sprintChain(sprintId, projectId);
  const stored = await ports.store.entries(chain, 1, record.revision);
  const seqs = stored.map(({ seq }) => seq);
  const named = stored.map(({ bytes }) => issuesIn(readable(bytes)));
  const [texts, withheld] = await Promise.all([
    ports.store.texts(chain, seqs),
    withheldFrom(ports, seen, new Set(named.flat())),
  ]);
  const entries = stored.map(({ seq, hash, bytes }, index) => ({
    ...{ seq, hash },
    bytes: named[index]?.some((id) => withheld.has(id)) === true ? null : bytes,
    texts: texts.get(seq) ?? {},
  }));
  const without = entries.filter(({ bytes }) => bytes === null).map(({ seq }) => seq);
  return { chain, head: record.head, withheld: without, entries };
}

function issuesIn({ type, payload }: AuditEntry): JiraId[] {
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
