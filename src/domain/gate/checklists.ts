import { settles } from '../checklist/allowed';
import type { Answer } from '../checklist/answer';
import type { CompiledItem, CompiledTemplate, Gate, Policy } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { Reason } from './reason';

/** What a gate's checklists still lack: required items that are not settled, and settled ones without evidence. */
export function checklistReasons(
  { checklists }: Pick<Gate, 'checklists'>,
  policy: Policy,
  record: Pick<IssueRecord, 'checklists'> | undefined,
): Reason[] {
  const reasons: Reason[] = [];
  for (const id of checklists) {
    const template = policy.templates.find((t) => t.id === id);
    if (template === undefined) return [{ code: 'gate-empty' }];
    lacking(template, record?.checklists[id]?.answers ?? {}, reasons);
  }
  return reasons;
}

type Answers = IssueRecord['checklists'][string]['answers'];

function lacking(template: CompiledTemplate, answers: Answers, reasons: Reason[]): void {
  let open: string[] | undefined;
  let bare: string[] | undefined;
  for (const item of template.items) {
    const answer = answers[item.id];
    if (answer === undefined || !settles(item, answer)) {
      if (item.required) (open ??= []).push(item.id);
    } else if (wantsEvidence(item, answer)) {
      (bare ??= []).push(item.id);
    }
  }
  if (open !== undefined) reasons.push({ code: 'items-open', checklist: template.id, items: open });
  if (bare !== undefined) reasons.push({ code: 'evidence-missing', checklist: template.id, items: bare });
}

const wantsEvidence = (item: CompiledItem, { evidence, value }: Answer): boolean =>
  item.evidence === 'required' && evidence.length === 0 && value !== 'not-applicable';
