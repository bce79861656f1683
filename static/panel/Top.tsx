import type { ReactNode } from 'react';
import type { IssueView } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { NextStep } from '../kit/NextStep';
import type { Trouble } from '../kit/outcome';

/** A check that did not finish: gated transitions stay blocked, and the person can try again. */
export function Failed({ refusal, onRetry }: { readonly refusal: Trouble; readonly onRetry: () => void }) {
  return (
    <div className="panel-card" role="alert">
      <NextStep
        eyebrow="Not available"
        icon={{ name: 'error', tone: 'danger' }}
        title={refusal.title}
        button={<Button onClick={onRetry}>Try again</Button>}
      >
        {refusal.message}
      </NextStep>
    </div>
  );
}

interface TopProps {
  readonly view: IssueView;
  readonly onAnswer: (checklist: string, item: string) => void;
  readonly onSign: (gate: string, role: string) => void;
}

/** The next step of this viewer, or who is next. */
export function Top({ view, onAnswer, onSign }: TopProps) {
  const step = view.nextStep;
  if (step.kind === 'answer' || step.kind === 'sign') {
    const act = (): void =>
      step.kind === 'answer' ? onAnswer(step.checklist, step.item) : onSign(step.gate, step.role);
    return (
      <NextStep
        eyebrow="Your next step"
        tone="yours"
        title={step.title}
        button={
          <Button id="next-button" look="primary" onClick={act}>
            {step.button}
          </Button>
        }
      >
        {step.then}
      </NextStep>
    );
  }
  if (view.state === 'passed') {
    return (
      <NextStep
        eyebrow="Nothing left to do here"
        tone="passed"
        icon={{ name: 'success', tone: 'success' }}
        title={step.title}
      >
        {step.then}
      </NextStep>
    );
  }
  return (
    <NextStep eyebrow={calmEyebrow(view)} title={step.title}>
      {withReadOnly(view, step.then)}
    </NextStep>
  );
}

const isReadOnly = (view: IssueView): boolean => !view.viewer.mayAnswer && view.viewer.roles.length === 0;

function calmEyebrow(view: IssueView): string {
  if (view.state === 'no-policy') return 'No policy yet';
  if (view.state === 'none') return 'No gate applies';
  return isReadOnly(view) ? 'Read only' : 'Nothing for you right now';
}

function withReadOnly(view: IssueView, then: string): ReactNode {
  if (view.state !== 'blocked' || !isReadOnly(view) || then.startsWith('You can read')) return then;
  return `${then} You can read this but not answer or sign.`;
}
