import { judge } from '../../../src/domain/gate/decide';
import { refusalText } from '../../../src/domain/gate/refusalText';
import { fingerprintOf } from '../../../src/domain/signoff/fingerprint';
import { sha256 } from '../../../test/support/sha256';
import { at, type EngineMaker } from './engine';

/** CareGate's own decision with its explanation in words; the fingerprint is given, as `current` is to the others. */
export const caregate: EngineMaker = (cases) => {
  const prepared = cases.map(({ story: { situation } }) => {
    const gate = at(situation.policy.gates, 0);
    return { gate, situation, current: fingerprintOf({ gate, ...situation }, sha256) };
  });
  return {
    name: 'CareGate, explanation included',
    decide: (index) => {
      const { gate, situation, current } = at(prepared, index);
      const decision = judge(gate, situation, current);
      if (decision.outcome !== 'blocked') return true;
      const { policy } = situation;
      return refusalText({ key: 'TELE-42', status: 'Done', gates: [decision], policy }) === '';
    },
  };
};
