import type { Situation } from '../gate/decide';
import { findSignoffs } from '../gate/signoffs';
import { partLabel } from '../gate/words';
import type { Gate, Policy, SignoffRequirement } from '../policy/schema';
import { emptyRecord, NO_SALT } from '../record/empty';
import { changedParts, fingerprintOf } from '../signoff/fingerprint';
import type { Fingerprint, Signoff } from '../signoff/schema';
import { dependentOn, signedAlready } from './notFor';
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
  const { completeAt } = findSignoffs({ gate, facts, record, current, now });
  const signing = { asked: gate, signoffs: record.signoffs, current, now, completeAt };
  return {
    gateTitle: gate.title,
    role,
    notFor: [...new Set([...dependentOn(gate, facts, record), ...signedAlready(signing, requirement)])].slice(
      0,
      MOST_PEOPLE,
    ),
    signed: signedBefore(
      record.signoffs.filter((signoff) => signoff.gate === gate.id && signoff.role === requirement.role),
      current,
      policy,
    ),
  };
}

/** The latest sign-offs of these, and what changed since. */
const signedBefore = (
  signoffs: readonly Signoff[],
  current: Fingerprint,
  policy: Policy,
): AwaitingDetail['signed'] =>
  signoffs.slice(-MOST_SIGNERS).map(({ signer, fingerprint }) => ({
    by: signer,
    changed: changedParts(fingerprint, current)
      .slice(0, MOST_PARTS)
      .map((part) => partLabel(policy, part).slice(0, 200)),
  }));
