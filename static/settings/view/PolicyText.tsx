import { useMemo } from 'react';
import type { Draft, Found, Policy } from '../types';
import { namesOf } from '../words/names';
import { titlesOf } from '../words/sentences';
import { GateText } from './GateText';

interface PolicyTextProps {
  readonly found: Found;
  /** What is read: a version with the checklists it took up, or a draft. */
  readonly policy: Policy | Draft;
}

/** All gates of a policy, to read. */
export function PolicyText({ found, policy }: PolicyTextProps) {
  const names = useMemo(() => namesOf(found, policy), [found, policy]);
  const titleOf = titlesOf(policy.gates);
  return (
    <div className="policy-gates">
      {policy.gates.map((gate) => (
        <GateText key={gate.id} gate={gate} names={names} titleOf={titleOf} />
      ))}
    </div>
  );
}
