import type { Answer } from '../checklist/answer';
import type { IssueRecord } from '../record/schema';
import type { AccountId, Instant } from '../shared/ids';
import { changedParts } from '../signoff/fingerprint';
import type { Fingerprint, Signoff } from '../signoff/schema';
import type { IssueFacts } from './facts';
import type { ChangedPart } from './reason';

const CHECKLIST = 'checklist:';
const FIELD = 'field:';
const RISK = 'risk';

/** The parts that changed since a signature, with who and when where Jira's changelog or the record knows it. */
export function changesSince(
  signoff: Signoff,
  current: Fingerprint,
  facts: IssueFacts,
  record: IssueRecord,
): ChangedPart[] {
  return changedParts(signoff.fingerprint, current).map((part) => {
    const cause = causeOf(part, signoff, facts, record);
    return { part, by: cause?.by, at: cause?.at };
  });
}

function causeOf(part: string, signoff: Signoff, facts: IssueFacts, record: IssueRecord): Cause | undefined {
  if (part === RISK) return lastAssessed(signoff, record);
  return part.startsWith(CHECKLIST)
    ? lastAnswer(part.slice(CHECKLIST.length), signoff, record)
    : lastChange(part, signoff, facts);
}

interface Cause {
  readonly by?: AccountId;
  readonly at: Instant;
}

function lastChange(part: string, signoff: Signoff, facts: IssueFacts): Cause | undefined {
  const fields = fieldsOf(part);
  return facts.changes.findLast((change) => change.at >= signoff.at && fields.includes(change.field));
}

/** The latest answer to a checklist that was given after a signature. */
export function lastAnswer(
  checklist: string,
  signoff: Pick<Signoff, 'seq'>,
  record: Pick<IssueRecord, 'checklists'>,
): Answer | undefined {
  let last: Answer | undefined;
  for (const answer of Object.values(record.checklists[checklist]?.answers ?? {})) {
    if (answer.seq > (last ?? signoff).seq) last = answer;
  }
  return last;
}

/** Nobody, where another version of the method moved the level. */
function lastAssessed({ seq }: Signoff, { risk }: IssueRecord): Cause | undefined {
  return risk !== undefined && risk.changed.seq > seq ? risk.changed : undefined;
}

/** Field ids that a part of a fingerprint stands for in Jira's changelog. */
export function fieldsOf(part: string): readonly string[] {
  if (part.startsWith(FIELD)) return [part.slice(FIELD.length)];
  if (part === 'attachments') return ['attachment'];
  return part === 'issue' ? ['issuetype', 'project'] : [];
}
