import type { AuditEntry } from '../../domain/audit/entry';
import type { EntryTexts } from '../ports';

type LabelledText = { label: string; text: string | null };

/** The texts that an entry committed to, with the words that are still kept. Erased words are null. */
export function auditTexts({ type, payload }: AuditEntry, kept: EntryTexts): LabelledText[] {
  const words = (label: string, key: string): LabelledText => ({ label, text: kept[key]?.text ?? null });
  if (type === 'signoff-given') {
    const rationale = payload.rationale === undefined ? [] : [words('Rationale', 'rationale')];
    return [words('Printed name', 'name'), ...rationale];
  }
  if (type === 'signoff-revoked') return [words('Rationale', 'rationale')];
  if (type !== 'checklist-answered') return [];
  const reason = payload.reason === undefined ? [] : [words('Reason', 'reason')];
  return [...reason, ...payload.evidence.map((_, index) => words('Evidence', `evidence-${index}`))];
}
