import type { Findings } from '../gate/signoffs';
import type { IssueFacts } from '../gate/facts';
import type { Gate, SignoffRequirement } from '../policy/schema';
import { assigneesSince } from '../record/assignees';
import type { IssueRecord } from '../record/schema';
import type { AccountId, Instant } from '../shared/ids';
import type { Fingerprint, Signoff } from '../signoff/schema';
import { stateOf } from '../signoff/state';

/** What people sign, what they signed of it, and which roles are complete. */
export interface Signing {
  readonly asked: Pick<Gate, 'id' | 'independence'>;
  readonly signoffs: readonly Signoff[];
  readonly current: Fingerprint;
  readonly now: Instant;
  readonly completeAt: Findings['completeAt'];
}

/** Everybody who is not independent of an issue, as `dependenceOf` judges them one by one. */
export function dependentOn(
  { independence, checklists }: Pick<Gate, 'independence' | 'checklists'>,
  facts: IssueFacts,
  record: IssueRecord,
): AccountId[] {
  return [
    ...(independence.notAssignee ? assigneesSince(record, facts) : []),
    ...(independence.notReporter && facts.reporter !== undefined ? [facts.reporter] : []),
    ...(independence.notAnswerer ? answerersOf(checklists, record) : []),
  ];
}

/** Everybody who answered an item of one of these checklists. */
export const answerersOf = (
  checklists: readonly string[],
  record: Pick<IssueRecord, 'checklists'>,
): AccountId[] =>
  checklists.flatMap((list) => Object.values(record.checklists[list]?.answers ?? {}).map(({ by }) => by));

/** Those who signed: in another role, where people must be distinct, or in this one with an approval that counts already. */
export function signedAlready(signing: Signing, requirement: SignoffRequirement): AccountId[] {
  return [...otherRoles(signing, requirement), ...done(signing, requirement)];
}

const standing = ({ signoffs, asked }: Signing): Signoff[] =>
  signoffs.filter((signoff) => signoff.gate === asked.id && signoff.revoked === undefined);

const otherRoles = (signing: Signing, { role }: SignoffRequirement): AccountId[] =>
  signing.asked.independence.distinctPeople
    ? standing(signing)
        .filter((signoff) => signoff.role !== role)
        .map(({ signer }) => signer)
    : [];

/** Signing once more would not bring it nearer. */
function done(signing: Signing, { role, after, validDays }: SignoffRequirement): AccountId[] {
  const earliest = after === undefined ? 0 : (signing.completeAt.get(after) ?? Infinity);
  return standing(signing)
    .filter((signoff) => signoff.role === role && signoff.seq > earliest)
    .filter((signoff) => stateOf(signoff, signing.current, signing.now, validDays) === 'valid')
    .map(({ signer }) => signer);
}
