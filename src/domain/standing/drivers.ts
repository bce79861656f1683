import { daysSince } from '../shared/days';
import type { Instant } from '../shared/ids';
import { ratedOf, type Member } from './member';
import type { Standing, StandingHazard } from './schema';

/** The most drivers that are named, and of one issue. */
export const MOST_DRIVERS = 5;
const MOST_OF_ONE = 2;

/** What drives the risk of the whole, heaviest first. `weight` orders them and is shown nowhere. */
export type DriverFact =
  | (About & { readonly kind: 'hazard'; readonly hazard: StandingHazard })
  | (About & {
      readonly kind: 'overdue';
      readonly wait: Standing['waits'][number] & { readonly due: Instant };
    })
  | (About & { readonly kind: 'bypassed'; readonly since: Instant })
  | (About & { readonly kind: 'drafts'; readonly drafts: number });

interface About {
  readonly member: Member;
  readonly weight: number;
}

type Find = (member: Member, standing: Standing, now: Instant) => DriverFact[];

/** A hazard above the least level. One that lacks control weighs more than one that has it. */
const hazards: Find = (member, { hazards: lines }) =>
  lines.flatMap((hazard) => {
    if (hazard.level === null || hazard.level.rank === 0) return [];
    const open = hazard.controls === 0 || hazard.unverified > 0;
    return [{ kind: 'hazard', member, hazard, weight: hazard.score + (open ? 10 : 0) }];
  });

const overdue: Find = (member, { waits, score }, now) =>
  waits.flatMap((wait) => {
    const { due } = wait;
    if (due === undefined || due >= now) return [];
    const weight = 40 + Math.min(30, 2 * daysSince(due, now)) + score / 4;
    return [{ kind: 'overdue', member, wait: { ...wait, due }, weight }];
  });

const bypassed: Find = (member, { bypassed: since, score }) =>
  since === undefined ? [] : [{ kind: 'bypassed', member, since, weight: 60 + score / 4 }];

const drafts: Find = (member, standing) =>
  standing.drafts === 0
    ? []
    : [{ kind: 'drafts', member, drafts: standing.drafts, weight: 35 + Math.min(10, standing.drafts) }];

/** All that is looked for. A further kind of driver is a further line. */
const FINDERS: readonly Find[] = [hazards, overdue, bypassed, drafts];

const heaviest = (one: DriverFact, other: DriverFact): number =>
  other.weight - one.weight ||
  one.member.id.length - other.member.id.length ||
  one.member.id.localeCompare(other.member.id, 'en');

/** The heaviest drivers of some issues, no more than two of one issue. */
export function driversOf(members: readonly Member[], now: Instant): DriverFact[] {
  const found = members.flatMap((member) => {
    const { standing } = member;
    if (standing === undefined) return [];
    return FINDERS.flatMap((find) => find(member, standing, now))
      .sort(heaviest)
      .slice(0, MOST_OF_ONE);
  });
  return found.sort(heaviest).slice(0, MOST_DRIVERS);
}

/** The level that a driver stands for: that of its hazard, or of its issue. */
export const levelBehind = (driver: DriverFact) =>
  driver.kind === 'hazard' ? driver.hazard.level : ratedOf(driver.member).level;
