import type { ChecklistView, ItemView } from '../../contract/view';
import { settles } from '../../domain/checklist/allowed';
import type { Answer } from '../../domain/checklist/answer';
import type { Item } from '../../domain/checklist/template';
import type { CompiledItem, CompiledTemplate, Gate } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import { personOf, textOf, versionsAnswered } from './display';
import { newsOf } from './news';
import type { Seen } from './seen';

/** Whatever has checklists, and what is shown beside them. */
export interface Answered extends Pick<Seen, 'policy' | 'display'> {
  readonly record: Pick<IssueRecord, 'checklists'> | undefined;
}

/** The checklists that the applying gates ask for, each once, with the answers given. */
export function checklistsOf(seen: Answered, gates: readonly Pick<Gate, 'checklists'>[]): ChecklistView[] {
  const ids = [...new Set(gates.flatMap((gate) => gate.checklists))];
  return ids.flatMap((id) => {
    const compiled = seen.policy.templates.find((template) => template.id === id);
    return compiled === undefined ? [] : [checklistOf(seen, compiled)];
  });
}

function checklistOf(seen: Answered, compiled: CompiledTemplate): ChecklistView {
  const template = seen.display.words.of(compiled.id, compiled.version);
  const items = (template?.items ?? []).map((item) => itemOf(seen, compiled.id, item));
  const settled = settledIn(seen, compiled);
  return {
    id: compiled.id,
    version: compiled.version,
    answeredVersion: versionsAnswered(seen.record, compiled.id)?.last ?? null,
    news: newsOf(seen, compiled),
    title: compiled.title,
    purpose: template?.purpose ?? '',
    answered: settled.size,
    total: compiled.items.length,
    openRequired: compiled.items.filter((rule) => rule.required && !settled.has(rule.id)).length,
    items,
  };
}

/** The items whose answers count under the rules in force. */
export const settledIn = (
  seen: Pick<Answered, 'record'>,
  { id, items }: CompiledTemplate,
): ReadonlySet<string> =>
  new Set(items.filter((rule) => isSettled(rule, answerTo(seen, id, rule.id))).map((rule) => rule.id));

const answerTo = ({ record }: Pick<Answered, 'record'>, checklist: string, item: string) =>
  record?.checklists[checklist]?.answers[item];

const isSettled = (rule: CompiledItem, answer: Answer | undefined): boolean =>
  answer !== undefined && settles(rule, answer);

function itemOf(seen: Answered, checklist: string, item: Item): ItemView {
  const answer = answerTo(seen, checklist, item.id);
  if (answer === undefined)
    return { item, value: 'open', reason: null, evidence: [], revision: 0, outdated: false };
  const words = (label: string) => textOf(seen.display, answer.seq, label);
  return {
    item,
    value: answer.value,
    reason: answer.reason === undefined ? null : (words('reason') ?? 'Erased'),
    evidence: answer.evidence.map((_, index) => words(`evidence-${index}`) ?? 'Erased'),
    by: personOf(seen.display, answer.by),
    at: answer.at,
    revision: answer.seq,
    outdated: answer.value !== 'open' && answer.version < item.since,
  };
}
