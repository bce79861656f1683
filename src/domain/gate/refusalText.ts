import type { Policy } from '../policy/schema';
import { explainReason } from './explain';
import type { GateDecision, Reason } from './reason';
import { gateTitle } from './words';

const MOST_REASONS = 5;

/** What Jira shows when a transition is refused. */
export interface RefusedMove {
  readonly key: string;
  readonly status: string;
  readonly gates: readonly GateDecision[];
  readonly policy: Policy | undefined;
}

/**
 * The transition error: plain text that reads well without line breaks, at most five reasons, roles instead of
 * names (the validator does not know who asks), and where to settle them. The key comes first in a bulk change only
 * because Jira puts it there.
 */
export function refusalText({ key, status, gates, policy }: RefusedMove): string {
  let by = '';
  const reasons: Reason[] = [];
  for (const gate of gates) {
    if (gate.outcome !== 'blocked') continue;
    if (gate.reasons[0]?.code === 'no-policy') return notSetUp(key);
    by += `${by === '' ? '' : ' and '}${gateTitle(policy, gate.gate)}`;
    reasons.push(...gate.reasons);
  }
  return `${status} is blocked by ${by}.${numbered(reasons, policy)} Open Compliance on ${key} to settle these.`;
}

const notSetUp = (key: string): string =>
  `CareGate is not set up for this project. A project admin adopts a policy under Project settings, Compliance. ${key} was not moved.`;

function numbered(reasons: readonly Reason[], policy: Policy | undefined): string {
  const most = reasons.length > MOST_REASONS ? MOST_REASONS - 1 : MOST_REASONS;
  let text = '';
  for (const [index, reason] of reasons.entries()) {
    if (index === most) return `${text} ${MOST_REASONS}) … and ${reasons.length - most} more.`;
    const { title, running = '', remedy } = explainReason(reason, policy);
    text += ` ${index + 1}) ${title}${running}: ${remedy}.`;
  }
  return text;
}
