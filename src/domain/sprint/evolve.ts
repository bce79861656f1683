import type { AuditEntry } from '../audit/entry';
import { evolveChecklists } from '../checklist/evolve';
import { rememberCommand } from '../record/evolve';
import { evolveSignoffs } from '../signoff/evolve';
import type { Signoff } from '../signoff/schema';
import { MOST_OBSERVED, type SprintRecord } from './schema';

/** Applies one entry of a sprint's chain. The stored record is the fold of all of them. */
export function evolveSprint(record: SprintRecord, entry: AuditEntry, hash: string): SprintRecord {
  return {
    ...record,
    ...evolveScope(entry),
    revision: entry.seq,
    head: hash,
    checklists: evolveChecklists(record.checklists, entry),
    signoffs: reopened(evolveSignoffs(record.signoffs, entry), entry),
    observed: evolveObserved(record.observed, entry),
    commands: rememberCommand(record.commands, entry),
  };
}

function evolveScope(entry: AuditEntry): Pick<SprintRecord, 'opened' | 'baseline' | 'vouched'> {
  const { seq, at } = entry;
  if (entry.type === 'sprint-opened') {
    const { issues } = entry.payload;
    return { opened: { seq, at }, baseline: { seq, at, because: 'opened', issues } };
  }
  if (entry.type === 'sprint-baseline-set') {
    return { baseline: { seq, at, because: entry.payload.because, issues: entry.payload.issues } };
  }
  return entry.type === 'sprint-vouched' ? { vouched: { seq, at, issues: entry.payload.issues } } : {};
}

/** Reopening ends everything that was signed: it counts as taken back by whoever reopened. */
function reopened(signoffs: Signoff[], { type, actor, at, seq }: AuditEntry): Signoff[] {
  if (type !== 'sprint-reopened') return signoffs;
  const revoked = { by: actor, at, seq };
  return signoffs.map((signoff) => (signoff.revoked === undefined ? { ...signoff, revoked } : signoff));
}

/** Which issues had moved is kept of the latest look alone. */
function evolveObserved(observed: SprintRecord['observed'], entry: AuditEntry): SprintRecord['observed'] {
  if (entry.type !== 'sprint-observed') return observed;
  const { nonce: _nonce, ...found } = entry.payload;
  const earlier = observed.map((one) => ({ ...one, added: [], removed: [], changed: [] }));
  return [...earlier, { seq: entry.seq, at: entry.at, ...found }].slice(-MOST_OBSERVED);
}
