import type { RedFlag as ShownFlag } from '../../contract/operations/portfolioGet';
import { counted, gateTitle, roleName } from '../../domain/gate/words';
import type { Policy } from '../../domain/policy/schema';
import type { RedFlag } from '../../domain/portfolio/flags';
import { days, forDays } from '../../domain/register/flagWords';
import { dayOf, daysSince, shortDay } from '../../domain/shared/days';
import type { Instant } from '../../domain/shared/ids';
import type { FoundIssue } from '../ports';
import type { Holders } from './holders';

/** A flag with what it is of. */
export interface Flagged {
  readonly flag: RedFlag;
  readonly policy: Policy;
  readonly issue: FoundIssue;
  /** Names of the milestones that the issue is in. */
  readonly milestones: readonly string[];
  /** What people wrote of the hazard, if anything is kept. */
  readonly hazard: string | null;
}

interface Around {
  readonly holders: Holders;
  readonly now: Instant;
}

interface Words {
  readonly title: string;
  readonly detail: string;
  readonly needs: string | null;
}

type Say = (flagged: Flagged, around: Around) => Words;

const placeOf = ({ issue, milestones }: Flagged): string =>
  milestones.length === 0 ? issue.key : `${issue.key} in ${milestones.join(' and ')}`;

/** What a flag is called: the words of the hazard, else the summary of its issue. */
export const titleOf = ({ hazard, issue }: Pick<Flagged, 'hazard' | 'issue'>): string =>
  hazard ?? issue.summary;

const risk: Say = (flagged, { holders, now }) => {
  const { flag, policy } = flagged;
  const level = flag.level?.name ?? 'Unknown';
  const unverified = flag.hazard?.unverified ?? 0;
  const ways = [
    ...(unverified > 0 ? [counted(unverified, 'control verified', 'controls verified')] : []),
    ...(flag.role === undefined ? [] : [`acceptance by ${holders.named(policy, flag.role)}`]),
  ];
  return {
    title: titleOf(flagged),
    detail: `${placeOf(flagged)}. Residual ${level} ${forDays(daysSince(flag.since, now))}.`,
    needs: ways.length === 0 ? 'a lower residual risk' : ways.join(', or '),
  };
};

const bypassed: Say = (flagged, { holders, now }) => ({
  title: 'A gate was bypassed',
  detail: `${placeOf(flagged)} reached its status without its gates on ${shortDay(dayOf(flagged.flag.since), now)}.`,
  needs:
    flagged.flag.role === undefined
      ? 'a review'
      : `a review by ${holders.named(flagged.policy, flagged.flag.role)}`,
});

const overdue: Say = (flagged, { holders, now }) => {
  const { flag, policy } = flagged;
  const role = flag.role ?? '';
  const late = daysSince(flag.since, now);
  return {
    title: `Sign-off by the ${roleName(policy, role)} ${late === 0 ? 'was due today' : `is ${days(late)} overdue`}`,
    detail: `${placeOf(flagged)}, ${gateTitle(policy, flag.gate ?? '')}, due ${shortDay(dayOf(flag.since), now)}.`,
    needs: holders.named(policy, role),
  };
};

const draft: Say = (flagged, { now }) => ({
  title: titleOf(flagged),
  detail: `${placeOf(flagged)}. A draft for ${days(daysSince(flagged.flag.since, now))}, so its risk is unknown.`,
  needs: 'severity and probability, from anyone who may edit the issue',
});

const SAY: Readonly<Record<RedFlag['kind'], Say>> = { risk, bypassed, overdue, draft };

/** A red flag in words: what it is, where and for how long, and what it needs of whom. */
export function shownFlag(flagged: Flagged, around: Around): ShownFlag {
  const { flag, issue } = flagged;
  return {
    kind: flag.kind,
    ...SAY[flag.kind](flagged, around),
    issue: { id: issue.id, key: issue.key },
    ageDays: daysSince(flag.since, around.now),
  };
}
