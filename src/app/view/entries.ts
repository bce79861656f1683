import type { AuditEntry } from '../../domain/audit/entry';
import { read } from '../../domain/audit/verify';
import type { Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import type { Ports } from '../ports';
import type { TemplateName } from '../templates/words';

/** Old entries are told with the names that gates, roles and checklists had then. */
export async function policiesThen(
  { policies }: Pick<Ports, 'policies'>,
  { projectId, policy }: { readonly projectId: JiraId; readonly policy: Policy | undefined },
  entries: readonly AuditEntry[],
): Promise<(version: number) => Policy | undefined> {
  const versions = [...new Set(entries.map((entry) => entry.policy))];
  const older = versions.filter((version) => version > 0 && version !== policy?.version);
  const found = await Promise.all(older.map((version) => policies.version(projectId, version)));
  return (version) => found[older.indexOf(version)] ?? policy;
}

/** The template that an entry speaks of, in the version that was answered. */
export const templateIn = (entry: AuditEntry): TemplateName[] =>
  entry.type === 'checklist-answered'
    ? [{ id: entry.payload.checklist, version: entry.payload.version }]
    : [];

/** An entry as it is stored, read. */
export function readable(bytes: string): AuditEntry {
  const entry = read(bytes);
  if (entry === undefined) throw new Error('A stored entry cannot be read');
  return entry;
}

/** Everybody whom an entry names. */
export function accountsIn({ actor, payload }: AuditEntry): string[] {
  const by = 'by' in payload && payload.by !== undefined ? [payload.by] : [];
  const assignee = 'assignee' in payload ? [payload.assignee] : [];
  return [...(actor === 'app' ? [] : [actor]), ...by, ...assignee];
}
