import type { Independence, SprintRequirement } from '../policy/schema';
import { knownOf } from '../record/empty';
import type { AccountId } from '../shared/ids';
import { answered, dependenceOf, type Dependence } from '../signoff/independence';
import { isRelevant, type JudgedIssue } from './judge';
import type { SprintRecord } from './schema';

/** Why a person may not sign a sprint, or nothing: who depends on one relevant issue of it depends on all of it. */
export function sprintDependenceOf(
  signer: AccountId,
  { independence, checklists }: SprintRequirement,
  issues: readonly JudgedIssue[],
  record: Pick<SprintRecord, 'checklists'>,
): Dependence | undefined {
  for (const issue of issues) {
    const because = isRelevant(issue) ? ofIssue(signer, independence, issue) : undefined;
    if (because !== undefined) return because;
  }
  return independence.notAnswerer && answered(signer, checklists, record) ? 'answered-checklist' : undefined;
}

/** Who answered checklists of the issue was judged by its own gate. */
function ofIssue(signer: AccountId, independence: Independence, { member }: JudgedIssue) {
  const { facts } = member;
  const record = knownOf(member.record, facts);
  const asked = { independence: { ...independence, notAnswerer: false }, checklists: [] };
  return dependenceOf(signer, asked, facts, record);
}
