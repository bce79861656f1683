import type { TransitionAnswer, TransitionRequest } from '../../app/decideTransition';
import { forInvocation } from '../../app/invocation';
import type { Ports, RefusedTransition } from '../../app/ports';
import { deadlineIn, type Deadline } from './deadline';
import { report } from './report';
import { transitionPayload } from './transitionPayload';

export type DecideTransition = (ports: Ports, request: TransitionRequest) => Promise<TransitionAnswer>;

export type ValidatorResult =
  | { readonly result: true }
  | { readonly result: false; readonly errorMessage: string };

/** Real milliseconds for the whole check. The platform's own limit is 25 s, Jira's patience is not documented. */
const DEADLINE_MS = 8_000;

/**
 * The workflow validator. It always answers: what Jira does when a validator throws or takes too long is not
 * documented, so neither may happen, and any doubt blocks.
 */
export function makeTransitionGate(ports: Ports, decide: DecideTransition, deadlineMs = DEADLINE_MS) {
  return async (payload: unknown): Promise<ValidatorResult> => {
    const deadline = deadlineIn(deadlineMs);
    try {
      const verdict = await deadline.race(judge(ports, decide, payload));
      if (verdict.open) return { result: true };
      await handOver(ports, verdict.refused, deadline);
      return { result: false, errorMessage: verdict.text };
    } catch (error) {
      return unavailable(error);
    } finally {
      deadline.release();
    }
  };
}

async function judge(ports: Ports, decide: DecideTransition, payload: unknown): Promise<TransitionAnswer> {
  const { issue, configuration, transition } = transitionPayload.parse(payload);
  return decide(forInvocation(ports), {
    issueKey: issue.key,
    to: transition.to.id,
    from: transition.from.id,
    modifiedFields: transition.modifiedFields ?? {},
    requiredGates: configuration?.gates ?? [],
  });
}

/** Losing the record of a refused attempt must not change the answer. */
async function handOver(ports: Ports, transition: RefusedTransition | undefined, deadline: Deadline) {
  if (transition === undefined) return;
  try {
    await deadline.race(ports.outbox.refused(transition));
  } catch (error) {
    report('refused-transition', error);
  }
}

function unavailable(error: unknown): ValidatorResult {
  const reference = report('transition-gate', error);
  return {
    result: false,
    errorMessage: `Compliance check unavailable, transition blocked (ref ${reference})`,
  };
}
