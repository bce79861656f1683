import { seal } from '../domain/audit/append';
import { NO_ENTRY, type AuditEntry } from '../domain/audit/entry';
import { canonicalJson } from '../domain/shared/canonicalJson';
import type { Ports, RefusalChain, RefusedTransition } from './ports';

const QUIET_MS = 10 * 60_000;
const MOST_REMEMBERED = 20;
const MOST_TRIES = 12;

/**
 * Appends a refused transition to the issue's chain of refusals: one entry for each set of reasons in ten minutes,
 * so that trying again and again disturbs nobody.
 * @throws when the storage does not answer: the queue delivers again
 */
export async function recordRefusal(ports: Ports, refused: RefusedTransition): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if ((await attempt(ports, refused)) !== 'lost') return;
  }
  throw new Error('The chain of refusals kept changing');
}

async function attempt(ports: Ports, refused: RefusedTransition): Promise<'done' | 'lost'> {
  const { issueId, projectId } = refused;
  const at = ports.now();
  const head = (await ports.store.loadRefusals(issueId)) ?? {
    issueId,
    projectId,
    revision: 0,
    head: NO_ENTRY,
    latest: {},
  };
  const kind = ports.sha256(canonicalJson({ to: refused.to, refused: plain(refused) })).slice(0, 16);
  const last = head.latest[kind];
  if (last !== undefined && Date.parse(at) - Date.parse(last) < QUIET_MS) return 'done';
  const entry = seal(entryOf(refused, head, at, kind), ports.sha256);
  const latest = remember(head.latest, kind, at);
  const next = { ...head, revision: entry.seq, head: entry.hash, latest };
  return (await ports.store.appendRefusal(next, entry)) === 'lost' ? 'lost' : 'done';
}

const plain = ({ refused }: RefusedTransition) =>
  refused.map(({ gate, codes }) => ({ gate, codes: [...codes] }));

function entryOf(refused: RefusedTransition, head: RefusalChain, at: string, kind: string): AuditEntry {
  const { issueId, policy, from, to } = refused;
  const place = { chain: `refused-${issueId}`, seq: head.revision + 1, prev: head.head };
  const nonce = `refused-${kind}-${head.revision + 1}`;
  const payload = { nonce, from, to, refused: plain(refused) };
  return { v: 1, ...place, at, actor: 'app', policy, type: 'transition-refused', payload };
}

function remember(latest: RefusalChain['latest'], kind: string, at: string): RefusalChain['latest'] {
  const others = Object.entries(latest).filter(([known]) => known !== kind);
  return Object.fromEntries([...others, [kind, at] as const].slice(-MOST_REMEMBERED));
}
