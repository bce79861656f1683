import './decision.css';
import type { ReactNode } from 'react';
import type { GateView } from '../../src/contract/view';
import { Icon, type IconName, type IconTone } from './Icon';
import { either } from './text';

const MARKS: Readonly<Record<GateView['outcome'], { readonly name: IconName; readonly tone: IconTone }>> = {
  passed: { name: 'success', tone: 'success' },
  blocked: { name: 'error', tone: 'danger' },
  'not-applicable': { name: 'minusSquare', tone: 'subtlest' },
};

/** `Done is blocked`: the target status first, as the person knows it. */
export function decisionHead(gate: GateView): string {
  const names = gate.guards.map((status) => status.name);
  const verb = names.length > 1 ? 'are' : 'is';
  const state = gate.outcome === 'blocked' ? 'blocked' : 'open';
  return `${either(names, 'and')} ${verb} ${state}`;
}

interface DecisionProps {
  readonly gate: GateView;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One gate in one sentence, and beneath it what explains it. The head of the sentence carries the weight. */
export function Decision({ gate, aside, children }: DecisionProps) {
  const head = decisionHead(gate);
  const says = gate.sentence.startsWith(head);
  const mark = MARKS[gate.outcome];
  return (
    <section className="decision" aria-label={`Gate ${gate.title}`}>
      <Icon name={mark.name} tone={mark.tone} />
      <p className="decision-sentence">
        {says ? (
          <>
            <b>{head}</b>
            {gate.sentence.slice(head.length)}
          </>
        ) : (
          gate.sentence
        )}
        {aside !== undefined && <> {aside}</>}
      </p>
      {children !== undefined && <div className="decision-more">{children}</div>}
    </section>
  );
}
