import { REGULATORY_CHECKLISTS } from '../../content/regulatory';
import { issueChain } from '../../domain/audit/append';
import type { StoredEntry } from '../../domain/audit/entry';
import type { AwaitingRow } from '../../domain/awaiting/schema';
import type { Situation } from '../../domain/gate/decide';
import type { IssueFacts } from '../../domain/gate/facts';
import type { Policy } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import { assess } from '../../domain/risk/assess';
import { indicate, inherent } from '../../domain/risk/indicators';
import { isCurrent } from '../../domain/risk/root';
import { canonicalJson } from '../../domain/shared/canonicalJson';
import type { Instant } from '../../domain/shared/ids';
import { bypassedIn, tellsOfBypass } from '../../domain/standing/bypassed';
import type { Standing } from '../../domain/standing/schema';
import { signoffsThatCount } from '../../domain/standing/signed';
import { standingOf, type Indicated } from '../../domain/standing/standing';
import { EntryMissing } from '../entryMissing';
import type { Ports, Projection } from '../ports';

/** The most entries that are read for a standing: the latest. */
const MOST_ENTRIES = 500;

/** The issue, and what its gates say. */
export interface Judgement {
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
  readonly policy: Policy | undefined;
  readonly state: Standing['state'];
  readonly missing: number;
  readonly rows: readonly AwaitingRow[];
}

/**
 * Where an issue stands; nothing while no gate concerns it and nothing is recorded. A standing that says nothing new stays
 * as it was: whoever reads it sees since when it says so.
 */
export async function findStanding(
  ports: Ports,
  judgement: Judgement,
  before: Projection | undefined,
): Promise<Standing | undefined> {
  const { record, state } = judgement;
  if (state === 'none' && (record?.revision ?? 0) === 0) return undefined;
  const known = before?.standing;
  const next = standingOf({
    ...judgement,
    ...{ signed: signedIn(ports, judgement), indicated: indicated(ports, judgement) },
    accepted: isAccepted(judgement),
    bypassed: await findBypass(ports, record, before),
    ...{ regulatory: REGULATORY_CHECKLISTS, before: known, now: ports.now() },
  });
  return known !== undefined && contentOf(known) === contentOf(next) ? known : next;
}

/** What a standing says, without the moment at which it was written. */
export const contentOf = ({ at: _, ...content }: Standing): string => canonicalJson({ ...content });

function signedIn({ now, sha256 }: Ports, { policy, facts, record }: Judgement): Standing['signed'] {
  if (policy === undefined) return [];
  const situation: Situation = { policy, facts, record, now: now(), sha256 };
  return signoffsThatCount(situation);
}

function indicated({ now }: Ports, { facts, rows }: Judgement): Indicated {
  const results = indicate(facts, { now: now(), waits: rows });
  const { score, unknown } = inherent(results);
  return { score, unknown, yes: results.filter(({ outcome }) => outcome === 'yes').map(({ id }) => id) };
}

function isAccepted({ record, policy }: Judgement): boolean {
  const risk = record?.risk;
  if (risk === undefined) return false;
  const level = assess(risk, policy?.method).level?.id;
  return risk.accepted.some((acceptance) => isCurrent(acceptance, risk, level));
}

/** The chain is read again only as far as it is new, or where a bypass is or may be told of. */
async function findBypass(
  ports: Ports,
  record: IssueRecord | undefined,
  before: Projection | undefined,
): Promise<Instant | undefined> {
  if (record === undefined) return undefined;
  const known = before?.standing;
  const from = known === undefined ? 1 : known.revision + 1;
  if (from > record.revision) return known?.bypassed;
  const fresh = await entriesOf(ports, record, from);
  const isTold = known?.bypassed !== undefined || fresh.some(tellsOfBypass);
  if (!isTold) return undefined;
  return bypassedIn(from === 1 ? fresh : await entriesOf(ports, record, 1));
}

/** A chain with a gap is looked into by who verifies it: here it tells nothing. */
async function entriesOf(
  { store }: Ports,
  { issueId, revision }: IssueRecord,
  from: number,
): Promise<readonly StoredEntry[]> {
  const first = Math.max(from, revision - MOST_ENTRIES + 1);
  try {
    return await store.entries(issueChain(issueId), first, revision);
  } catch (error) {
    if (error instanceof EntryMissing) return [];
    throw error;
  }
}
