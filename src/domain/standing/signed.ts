import type { Situation } from '../gate/decide';
import { applyingGates } from '../gate/applies';
import { findSignoffs } from '../gate/signoffs';
import { byInstant } from '../shared/instants';
import { fingerprintOf } from '../signoff/fingerprint';
import type { Standing } from './schema';

const MOST = 20;

/** The sign-offs that count now: when, in which role, on which gate; the newest last. */
export function signoffsThatCount(situation: Situation): Standing['signed'] {
  const { facts, record, now, sha256 } = situation;
  if (record === undefined || record.signoffs.length === 0) return [];
  const marks = applyingGates(situation).flatMap((gate) => {
    const current = fingerprintOf({ gate, ...situation }, sha256);
    const { carrying } = findSignoffs({ gate, facts, record, current, now });
    return carrying.map(({ at, role }): Standing['signed'][number] => [at, role, gate.id]);
  });
  return marks.sort(([one], [other]) => byInstant(one, other)).slice(-MOST);
}
