import type { AuditEntry } from '../../domain/audit/entry';
import type { EntryTexts } from '../ports';

type LabelledText = { label: string; text: string | null };

const WITH_RATIONALE: ReadonlySet<AuditEntry['type']> = new Set([
  'signoff-revoked',
  'sprint-reopened',
  'hazard-removed',
  'no-hazards-declared',
]);

const HAZARD_WORDS = [
  ['Hazard', 'hazard'],
  ['Hazardous situation', 'situation'],
  ['Harm', 'harm'],
  ['Benefit-risk rationale', 'benefit'],
] as const;

/** The texts that an entry committed to, with the words that are still kept. Erased words are null. */
export function auditTexts({ type, payload }: AuditEntry, kept: EntryTexts): LabelledText[] {
  const words = (label: string, key: string): LabelledText => ({ label, text: kept[key]?.text ?? null });
  if (type === 'signoff-given') {
    const rationale = payload.rationale === undefined ? [] : [words('Rationale', 'rationale')];
    return [words('Printed name', 'name'), ...rationale];
  }
  if (type === 'risk-accepted') return [words('Printed name', 'name'), words('Rationale', 'rationale')];
  if (WITH_RATIONALE.has(type)) return [words('Rationale', 'rationale')];
  if (type === 'hazard-saved')
    return HAZARD_WORDS.flatMap(([label, key]) =>
      payload.words[key] === undefined ? [] : [words(label, key)],
    );
  if (type !== 'checklist-answered') return [];
  const reason = payload.reason === undefined ? [] : [words('Reason', 'reason')];
  return [...reason, ...payload.evidence.map((_, index) => words('Evidence', `evidence-${index}`))];
}
