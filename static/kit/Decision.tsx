import './decision.css';
import type { ReactNode } from 'react';
import type { GateView } from '../../src/contract/view';
import { Icon, type IconName, type IconTone } from './Icon';

const MARKS: Readonly<Record<GateView['outcome'], { readonly name: IconName; readonly tone: IconTone }>> = {
  passed: { name: 'success', tone: 'success' },
  blocked: { name: 'error', tone: 'danger' },
  'not-applicable': { name: 'minusSquare', tone: 'subtlest' },
};

const HEAD = /^.{1,200}? (?:is|are) (?:blocked|open)\b/;

interface DecisionProps {
  readonly gate: GateView;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One gate in one sentence, and beneath it what explains it. The head of the sentence carries the weight. */
export function Decision({ gate, aside, children }: DecisionProps) {
  const head = HEAD.exec(gate.sentence)?.[0] ?? '';
  const mark = MARKS[gate.outcome];
  return (
    <section className="decision" aria-label={`Gate ${gate.title}`}>
      <Icon name={mark.name} tone={mark.tone} />
      <p className="decision-sentence">
        <b>{head}</b>
        {gate.sentence.slice(head.length)}
        {aside !== undefined && <> {aside}</>}
      </p>
      {children !== undefined && <div className="decision-more">{children}</div>}
    </section>
  );
}
