import { useMemo } from 'react';
import { visible } from '../../kit/text';
import type { Draft, Found, Policy } from '../types';
import { methodIn } from '../words/methods';
import { namesOf } from '../words/names';
import { methodSentence } from '../words/riskSentences';
import { titlesOf } from '../words/sentences';
import { SPRINT_TITLE, sprintWords } from '../words/sprintWords';
import { GateText } from './GateText';
import { WordsCard } from './WordsCard';

interface PolicyTextProps {
  readonly found: Found;
  /** What is read: a version with the checklists it took up, or a draft. */
  readonly policy: Policy | Draft;
}

/** A policy, to read: how risk is scored, its gates, and what validates a sprint. */
export function PolicyText({ found, policy }: PolicyTextProps) {
  const names = useMemo(() => namesOf(found, policy), [found, policy]);
  const titleOf = titlesOf(policy.gates);
  const method = methodIn(found, policy);
  return (
    <div className="policy-gates">
      {method !== undefined && (
        <p className="policy-title gate-card">
          {methodSentence(
            names.method(method.id),
            method.levels.map(({ name }) => visible(name)),
          )}
        </p>
      )}
      {policy.gates.map((gate) => (
        <GateText key={gate.id} gate={gate} names={names} titleOf={titleOf} />
      ))}
      {policy.sprint !== undefined && (
        <WordsCard title={SPRINT_TITLE} words={sprintWords(policy.sprint, names, titleOf)} />
      )}
    </div>
  );
}
