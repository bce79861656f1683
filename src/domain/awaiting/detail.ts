import type { Situation } from '../gate/decide';
import { findSignoffs, type SignoffInput } from '../gate/signoffs';
import { partLabel } from '../gate/words';
import type { Gate, Policy, SignoffRequirement } from '../policy/schema';
import { assigneesSince } from '../record/assignees';
import { emptyRecord, NO_SALT } from '../record/empty';
import type { IssueRecord } from '../record/schema';
import type { AccountId } from '../shared/ids';
import { changedParts, fingerprintOf } from '../signoff/fingerprint';
import type { Signoff } from '../signoff/schema';
import { stateOf } from '../signoff/state';
import { MOST_PEOPLE, type AwaitingDetail } from './schema';

const MOST_SIGNERS = 20;
const MOST_PARTS = 50;

/** What a list needs of a waiting role. Nothing when the policy does not have the role. */
export function detailOf(
  situation: Situation,
  gate: Gate,
  requirement: SignoffRequirement,
): AwaitingDetail | undefined {
  const { policy, facts, now } = situation;
  const role = policy.roles.find(({ id }) => id === requirement.role);
  if (role === undefined) return undefined;
  const record = situation.record ?? emptyRecord(facts.id, facts.projectId, NO_SALT);
  const current = fingerprintOf({ gate, ...situation }, situation.sha256);
  const input = { gate, facts, record, current, now };
  return {
    gateTitle: gate.title,
    role,
    notFor: [
      ...new Set([...dependent(input), ...otherRoles(input, requirement), ...done(input, requirement)]),
    ].slice(0, MOST_PEOPLE),
    signed: signedBefore(input, requirement, policy),
  };
}

/** Everybody who is not independent of the issue, as `dependenceOf` judges them one by one. */
function dependent({ gate: { independence, checklists }, facts, record }: SignoffInput): AccountId[] {
  return [
    ...(independence.notAssignee ? assigneesSince(record, facts) : []),
    ...(independence.notReporter && facts.reporter !== undefined ? [facts.reporter] : []),
    ...(independence.notAnswerer ? checklists.flatMap((list) => answerers(list, record)) : []),
  ];
}

const answerers = (checklist: string, record: IssueRecord): AccountId[] =>
  Object.values(record.checklists[checklist]?.answers ?? {}).map(({ by }) => by);

const standing = ({ record, gate }: SignoffInput): Signoff[] =>
  record.signoffs.filter((signoff) => signoff.gate === gate.id && signoff.revoked === undefined);

const otherRoles = (input: SignoffInput, { role }: SignoffRequirement): AccountId[] =>
  input.gate.independence.distinctPeople
    ? standing(input)
        .filter((signoff) => signoff.role !== role)
        .map(({ signer }) => signer)
    : [];

/** Those whose approval counts already: signing once more would not bring the gate nearer. */
function done(input: SignoffInput, { role, after, validDays }: SignoffRequirement): AccountId[] {
  const earliest = after === undefined ? 0 : (findSignoffs(input).completeAt.get(after) ?? Infinity);
  return standing(input)
    .filter((signoff) => signoff.role === role && signoff.seq > earliest)
    .filter((signoff) => stateOf(signoff, input.current, input.now, validDays) === 'valid')
    .map(({ signer }) => signer);
}

/** The latest sign-off of each person in this role, and what changed since. */
function signedBefore(
  input: SignoffInput,
  { role }: SignoffRequirement,
  policy: Policy,
): AwaitingDetail['signed'] {
  return input.record.signoffs
    .filter((signoff) => signoff.gate === input.gate.id && signoff.role === role)
    .slice(-MOST_SIGNERS)
    .map(({ signer, fingerprint }) => ({
      by: signer,
      changed: changedParts(fingerprint, input.current)
        .slice(0, MOST_PARTS)
        .map((part) => partLabel(policy, part).slice(0, 200)),
    }));
}
