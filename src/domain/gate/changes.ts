import type { IssueRecord } from '../record/schema';
import { changedParts } from '../signoff/fingerprint';
import type { Fingerprint, Signoff } from '../signoff/schema';
import type { IssueFacts } from './facts';
import type { ChangedPart } from './reason';

const CHECKLIST = 'checklist:';
const FIELD = 'field:';

/** The parts that changed since a signature, with who and when where Jira's changelog or the record knows it. */
export function changesSince(
  signoff: Signoff,
  current: Fingerprint,
  facts: IssueFacts,
  record: IssueRecord,
): ChangedPart[] {
  return changedParts(signoff.fingerprint, current).map((part) => ({
    part,
    ...cause(part, signoff, facts, record),
  }));
}

function cause(part: string, signoff: Signoff, facts: IssueFacts, record: IssueRecord): Partial<ChangedPart> {
  if (part.startsWith(CHECKLIST)) return lastAnswer(part.slice(CHECKLIST.length), signoff, record);
  const fields = fieldsOf(part);
  const change = facts.changes.findLast((c) => c.at >= signoff.at && fields.includes(c.field));
  return change === undefined ? {} : { at: change.at, ...(change.by === undefined ? {} : { by: change.by }) };
}

function lastAnswer(checklist: string, signoff: Signoff, record: IssueRecord): Partial<ChangedPart> {
  const answers = Object.values(record.checklists[checklist]?.answers ?? {});
  const last = answers.filter((answer) => answer.seq > signoff.seq).sort((a, b) => b.seq - a.seq)[0];
  return last === undefined ? {} : { by: last.by, at: last.at };
}

/** Field ids that a part of a fingerprint stands for in Jira's changelog. */
export function fieldsOf(part: string): readonly string[] {
  if (part.startsWith(FIELD)) return [part.slice(FIELD.length)];
  if (part === 'attachments') return ['attachment'];
  return part === 'issue' ? ['issuetype', 'project'] : [];
}
