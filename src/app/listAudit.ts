import type { AuditLine } from '../contract/operations/auditList';
import type { ParsedRequest, ResponseOf } from '../contract/operations';
import { issueChain } from '../domain/audit/append';
import type { AuditEntry, StoredEntry } from '../domain/audit/entry';
import { isRefusal, type Refusal } from '../domain/shared/refusal';
import { loadIssue, type LoadedIssue } from './loadIssue';
import type { IssuePlace } from './place';
import type { EntryTexts, PersonName, Ports } from './ports';
import { wordsOf } from './templates/words';
import { auditSentence } from './view/auditSentence';
import { auditTexts } from './view/auditTexts';
import { accountsIn, policiesThen, readable, templateIn } from './view/entries';

type Request = ParsedRequest<'audit.list'>;

/** A page of the issue's history, newest first, in sentences. */
export async function listAudit(
  ports: Ports,
  place: IssuePlace,
  request: Request,
): Promise<ResponseOf<'audit.list'> | Refusal> {
  const loaded = await loadIssue(ports, place);
  if (isRefusal(loaded)) return loaded;
  const chain = request.chain === 'issue' ? issueChain(loaded.facts.id) : `refused-${loaded.facts.id}`;
  const total = await lengthOf(ports, loaded, request);
  const last = Math.min(total, (request.before ?? total + 1) - 1);
  const first = Math.max(1, last - request.limit + 1);
  if (last < 1) return { lines: [], total, next: null };
  const seqs = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const [stored, texts] = await Promise.all([
    ports.store.entries(chain, first, last),
    ports.store.texts(chain, seqs),
  ]);
  const lines = await linesOf(ports, loaded, { stored, texts });
  return { lines: lines.reverse(), total, next: first > 1 ? first : null };
}

async function lengthOf(ports: Ports, { record, facts }: LoadedIssue, { chain }: Request): Promise<number> {
  if (chain === 'issue') return record?.revision ?? 0;
  return (await ports.store.loadRefusals(facts.id))?.revision ?? 0;
}

interface Page {
  readonly stored: readonly StoredEntry[];
  readonly texts: ReadonlyMap<number, EntryTexts>;
}

async function linesOf(ports: Ports, loaded: LoadedIssue, { stored, texts }: Page): Promise<AuditLine[]> {
  const page = stored.map(({ bytes, hash }) => ({ entry: readable(bytes), hash }));
  const entries = page.map(({ entry }) => entry);
  const [known, words, policyThen] = await Promise.all([
    ports.jira.names([...new Set(entries.flatMap(accountsIn))]),
    wordsOf(ports, entries.flatMap(templateIn)),
    policiesThen(ports, { projectId: loaded.facts.projectId, policy: loaded.policy }, entries),
  ]);
  const names = new Map(known.map((one) => [one.accountId, one]));
  return page.map(({ entry, hash }) => {
    const { seq, at, policy: version } = entry;
    return {
      seq,
      at,
      actor: entry.actor === 'app' ? null : person(names, entry.actor),
      sentence: auditSentence(entry, policyThen(version), (id) => person(names, id).name, words),
      texts: auditTexts(entry, texts.get(seq) ?? {}),
      policy: version,
      hash,
      event: eventOf(entry),
    };
  });
}

const person = (names: ReadonlyMap<string, PersonName>, accountId: string): PersonName =>
  names.get(accountId) ?? { accountId, name: 'Former user', closed: true };

function eventOf(entry: AuditEntry): AuditLine['event'] {
  const {
    v: _v,
    chain: _chain,
    seq: _seq,
    at: _at,
    actor: _actor,
    policy: _policy,
    prev: _prev,
    ...event
  } = entry;
  return event;
}
