import type { IssueFacts } from '../gate/facts';
import type { Gate } from '../policy/schema';
import { wasAssignee } from '../record/assignees';
import type { IssueRecord } from '../record/schema';
import type { AccountId } from '../shared/ids';

export type Dependence = 'is-assignee' | 'was-assignee' | 'is-reporter' | 'answered-checklist';

/** Why a person may not sign a gate, or nothing. Judged when signing and again at every decision. */
export function dependenceOf(
  signer: AccountId,
  { independence, checklists }: Pick<Gate, 'independence' | 'checklists'>,
  facts: IssueFacts,
  record: IssueRecord,
): Dependence | undefined {
  if (independence.notAssignee) {
    if (facts.assignee === signer) return 'is-assignee';
    if (wasAssignee(signer, record, facts)) return 'was-assignee';
  }
  if (independence.notReporter && facts.reporter === signer) return 'is-reporter';
  if (independence.notAnswerer && answered(signer, checklists, record)) return 'answered-checklist';
  return undefined;
}

/** Whether somebody answered an item of one of these checklists. */
export const answered = (
  signer: AccountId,
  checklists: readonly string[],
  record: Pick<IssueRecord, 'checklists'>,
): boolean =>
  checklists.some((list) =>
    Object.values(record.checklists[list]?.answers ?? {}).some(({ by }) => by === signer),
  );
