import type { AuditEntry } from '../audit/entry';
import type { IssueRecord } from '../record/schema';

type Checklists = IssueRecord['checklists'];

/** Applies an answer to the checklists of a record. Other entries leave them alone. */
export function evolveChecklists(checklists: Checklists, entry: AuditEntry): Checklists {
  if (entry.type !== 'checklist-answered') return checklists;
  const { checklist, version, item, value, reason, evidence } = entry.payload;
  const answers = checklists[checklist]?.answers ?? {};
  const given = { value, version, reason, evidence, by: entry.actor, at: entry.at, seq: entry.seq };
  return {
    ...checklists,
    [checklist]: { version, answers: { ...answers, [item]: withoutUndefined(given) } },
  };
}

const withoutUndefined = <T extends { reason?: string }>({ reason, ...rest }: T) =>
  reason === undefined ? rest : { ...rest, reason };
