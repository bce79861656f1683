import type { ItemChange } from '../../contract/operations/templateGet';
import { compareTemplates } from '../../domain/checklist/compare';
import type { CompiledTemplate } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import { versionsAnswered } from './display';
import type { Seen } from './seen';

interface News extends Pick<Seen, 'display'> {
  readonly record: Pick<IssueRecord, 'checklists'> | undefined;
}

/**
 * What the checklist in force says otherwise than the versions that were answered. Until the new version is answered for
 * the first time that is all of it; then only items that still wait for an answer to what they say now.
 */
export function newsOf(seen: News, compiled: CompiledTemplate): ItemChange[] {
  const answered = versionsAnswered(seen.record, compiled.id);
  if (answered === undefined) return [];
  const latest = changesSince(seen, compiled, answered.last);
  const known = new Set(latest.map(({ item }) => item));
  const waiting = changesSince(seen, compiled, answered.first).filter(
    ({ item, kind, carriesOver }) =>
      kind !== 'removed' && !carriesOver && !known.has(item) && isUnanswered(seen, compiled, item),
  );
  return [...latest, ...waiting];
}

function changesSince(
  { display }: Pick<News, 'display'>,
  { id, version }: CompiledTemplate,
  since: number,
): ItemChange[] {
  const before = since === version ? undefined : display.words.of(id, since);
  const now = display.words.of(id, version);
  return before === undefined || now === undefined ? [] : [...compareTemplates(before, now)];
}

function isUnanswered(
  { record }: Pick<News, 'record'>,
  { id, items }: CompiledTemplate,
  item: string,
): boolean {
  const answer = record?.checklists[id]?.answers[item];
  const since = items.find((rule) => rule.id === item)?.since ?? 1;
  return answer === undefined || answer.version < since;
}
