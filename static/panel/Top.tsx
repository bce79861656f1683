import type { ReactNode } from 'react';
import type { IssueView } from '../../src/contract/view';
import { Button } from '../kit/Button';
import { NextStep } from '../kit/NextStep';
import { FINAL, type Trouble } from '../kit/outcome';
import { either } from '../kit/text';

/** A check that did not finish: gated transitions stay blocked, and the person can try again. */
export function Failed({ refusal, onRetry }: { readonly refusal: Trouble; readonly onRetry: () => void }) {
  return (
    <div className="panel-card" role="alert">
      <NextStep
        eyebrow={refusal.code === 'not-a-person' ? 'Not for this account' : 'Not available'}
        icon={{ name: 'error', tone: 'danger' }}
        title={refusal.title}
        button={FINAL.has(refusal.code) ? undefined : <Button onClick={onRetry}>Try again</Button>}
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
  readonly onRisk: () => void;
}

/** The next step of this viewer, or who is next. */
export function Top({ view, onAnswer, onSign, onRisk }: TopProps) {
  const step = view.nextStep;
  if (step.kind === 'answer' || step.kind === 'sign' || step.kind === 'risk') {
    const act = (): void => {
      if (step.kind === 'answer') onAnswer(step.checklist, step.item);
      else if (step.kind === 'sign') onSign(step.gate, step.role);
      else onRisk();
    };
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
  if (view.state === 'passed') return <Passed view={view} />;
  if (view.state === 'none') {
    return (
      <NextStep eyebrow="No gate applies" title={`${view.issue.key} can move freely`}>
        {view.policy === null ? step.then : `Policy ${view.policy.version} asks nothing of this issue.`}
      </NextStep>
    );
  }
  return (
    <NextStep eyebrow={calmEyebrow(view)} title={step.title}>
      {withReadOnly(view, step.then)}
    </NextStep>
  );
}

/** Calm proof: where the issue can go, and what would undo it. */
function Passed({ view }: { readonly view: IssueView }) {
  const next = view.gates
    .filter((gate) => gate.reachable)
    .flatMap((gate) => gate.guards.map(({ name }) => name));
  return (
    <NextStep
      eyebrow="Nothing left to do here"
      tone="passed"
      icon={{ name: 'success', tone: 'success' }}
      title={next.length === 0 ? view.nextStep.title : `${view.issue.key} can move to ${either(next)}`}
    >
      Use the status button when you are ready. Editing what was signed makes the sign-offs stale.
    </NextStep>
  );
}

/** Neither answers nor signs: no role that a gate of this issue asks for is the viewer's. */
const isReadOnly = ({ viewer, gates }: IssueView): boolean =>
  !viewer.mayAnswer && !gates.some(({ slots }) => slots.some(({ role }) => viewer.roles.includes(role)));

function calmEyebrow(view: IssueView): string {
  if (view.state === 'no-policy') return 'No policy yet';
  return isReadOnly(view) ? 'Read only' : 'Nothing for you right now';
}

function withReadOnly(view: IssueView, then: string): ReactNode {
  if (view.state !== 'blocked' || !isReadOnly(view) || then.startsWith('You can read')) return then;
  return `${then} You can read this but not answer or sign.`;
}
