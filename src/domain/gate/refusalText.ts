import type { Policy } from '../policy/schema';
import { explainReason } from './explain';
import type { GateDecision, Reason } from './reason';

const MOST_REASONS = 5;

/** What Jira shows when a transition is refused. */
export interface RefusedMove {
  readonly key: string;
  readonly status: string;
  readonly gates: readonly GateDecision[];
  readonly policy: Policy | undefined;
}

type Blocked = Extract<GateDecision, { outcome: 'blocked' }>;

/**
 * The transition error: plain text that reads well without line breaks, at most five reasons, roles instead of
 * names (the validator does not know who asks), and where to settle them. The key comes first in a bulk change only
 * because Jira puts it there.
 */
export function refusalText({ key, status, gates, policy }: RefusedMove): string {
  const blocked = gates.filter((gate): gate is Blocked => gate.outcome === 'blocked');
  const reasons = blocked.flatMap((gate) => gate.reasons);
  if (reasons.some(({ code }) => code === 'no-policy')) return notSetUp(key);
  const by = blocked
    .map(({ gate }) => policy?.gates.find((known) => known.id === gate)?.title ?? gate)
    .join(' and ');
  return `${status} is blocked by ${by}. ${numbered(reasons, policy)} Open Compliance on ${key} to settle these.`;
}

const notSetUp = (key: string): string =>
  `CareGate is not set up for this project. A project admin adopts a policy under Project settings, Compliance. ${key} was not moved.`;

function numbered(reasons: readonly Reason[], policy: Policy | undefined): string {
  const shown = reasons.length > MOST_REASONS ? reasons.slice(0, MOST_REASONS - 1) : reasons;
  const lines = shown.map((reason, index) => `${index + 1}) ${sentence(reason, policy)}.`);
  const more = reasons.length - shown.length;
  return (more === 0 ? lines : [...lines, `${MOST_REASONS}) … and ${more} more.`]).join(' ');
}

function sentence(reason: Reason, policy: Policy | undefined): string {
  const { title, running = '', remedy } = explainReason(reason, policy);
  return `${title}${running}: ${remedy}`;
}
