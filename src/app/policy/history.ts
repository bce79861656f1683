import type { ParsedRequest, ResponseOf } from '../../contract/operations';
import type { PolicyEvent } from '../../contract/operations/policyHistory';
import { policyChain } from '../../domain/audit/append';
import type { AuditEntry } from '../../domain/audit/entry';
import { read } from '../../domain/audit/verify';
import { isRefusal, type Refusal } from '../../domain/shared/refusal';
import type { ProjectPlace } from '../place';
import type { EntryTexts, PersonName, Ports } from '../ports';
import { NO_WORDS } from '../templates/words';
import { auditSentence } from '../view/auditSentence';
import { personIn } from '../view/display';
import { authorise } from './rights';

const PAGE = 50;

/** Who published, proposed, confirmed and declined what, newest first. */
export async function policyHistory(
  ports: Ports,
  { projectId }: ProjectPlace,
  { before }: ParsedRequest<'policy.history'>,
): Promise<ResponseOf<'policy.history'> | Refusal> {
  const [grants, desk] = await Promise.all([authorise(ports, projectId), ports.policies.desk(projectId)]);
  if (isRefusal(grants)) return grants;
  const total = desk?.seq ?? 0;
  const last = Math.min(total, (before ?? total + 1) - 1);
  if (last < 1) return { events: [], next: null };
  const first = Math.max(1, last - PAGE + 1);
  const events = await eventsOf(ports, policyChain(projectId), { first, last });
  return { events: events.reverse(), next: first > 1 ? first : null };
}

async function eventsOf(
  ports: Ports,
  chain: string,
  { first, last }: { readonly first: number; readonly last: number },
): Promise<PolicyEvent[]> {
  const seqs = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const [stored, texts] = await Promise.all([
    ports.store.entries(chain, first, last),
    ports.store.texts(chain, seqs),
  ]);
  const page = stored.map(({ bytes, hash }) => ({ entry: readable(bytes), hash }));
  const people = [...new Set(page.flatMap(({ entry }) => peopleIn(entry)))];
  const names = await ports.jira.names(people);
  return page.map(({ entry, hash }) => ({ ...told(entry, names, texts.get(entry.seq)), hash }));
}

function told(
  entry: AuditEntry,
  names: readonly PersonName[],
  texts: EntryTexts | undefined,
): Omit<PolicyEvent, 'hash'> {
  const nameOf = (accountId: string) => personIn(names, accountId).name;
  return {
    seq: entry.seq,
    at: entry.at,
    actor: personIn(names, entry.actor),
    sentence: auditSentence(entry, undefined, nameOf, NO_WORDS),
    version: entry.type === 'policy-published' ? entry.payload.version : null,
    rationale: texts?.rationale?.text ?? null,
  };
}

function readable(bytes: string): AuditEntry {
  const entry = read(bytes);
  if (entry === undefined) throw new Error('A stored entry cannot be read');
  return entry;
}

const peopleIn = ({ actor, payload }: AuditEntry): string[] =>
  'proposedBy' in payload && payload.proposedBy !== undefined ? [actor, payload.proposedBy] : [actor];
