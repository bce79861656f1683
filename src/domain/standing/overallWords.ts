import { counted } from '../gate/words';
import { hazardName } from '../risk/hazardId';
import type { JiraId } from '../shared/ids';
import { ratedOf, type Member } from './member';
import type { Overall } from './overall';
import type { KnownLevel, StandingHazard } from './schema';

/** What people wrote of a hazard; null where they did not, or where it was erased. */
export type HazardTitle = (issueId: JiraId, hazard: StandingHazard) => string | null;

/** What the sentences are about. `own` is the id of the issue itself. */
export interface Told {
  readonly overall: Overall;
  readonly children: number;
  readonly hidden: number;
  readonly own: JiraId;
  readonly title: HazardTitle;
  /** The score a week ago; null when nothing was known. */
  readonly lastWeek: number | null;
}

/** The level and its reason in one sentence, fit to be read aloud. */
export function whyOverall(told: Told): string {
  const { overall, children, hidden } = told;
  const { level, atWorst, unassessed } = overall;
  const [worst] = atWorst;
  if (level === null || worst === undefined) return whyUnknown(children, hidden);
  const beside = unassessed === 0 ? '' : `, ${unassessed} not assessed`;
  if (level.rank === 0 && unassessed === 0) return `${level.name}: ${allLeast(told)}`;
  return `${level.name}${beside}, because ${reason(told, worst, level)}.`;
}

function whyUnknown(children: number, hidden: number): string {
  if (children > 0) {
    const none =
      children === 1 ? 'the 1 child is not assessed' : `none of the ${children} children is assessed`;
    return `Unknown, because ${none}.`;
  }
  return hidden > 0
    ? 'Unknown, because no child is visible to you.'
    : 'Unknown, because there are no children.';
}

const allLeast = ({ children, overall: { level } }: Told): string =>
  children === 0
    ? `that is what its own assessment says.`
    : `${children === 1 ? 'the 1 child is' : `all ${children} children are`} ${level?.name ?? ''}.`;

/** `TELE-142 has the hazard "…", whose control is not verified`. */
function reason({ own, title }: Told, worst: Member, level: KnownLevel): string {
  const who = worst.id === own ? 'its own assessment' : worst.key;
  const hazard = worstHazard(worst);
  if (hazard === undefined) return `${who} is ${level.name}`;
  const words = title(worst.id, hazard);
  const control = controlClause(hazard);
  if (words !== null) return `${who} has the hazard "${words}"${control}`;
  return control === ''
    ? `${hazardName(hazard.id)} of ${who} is ${level.name}`
    : `of ${hazardName(hazard.id)} of ${who}${control}`;
}

/** The hazard that makes the level of an issue. */
export function worstHazard({ standing }: Member): StandingHazard | undefined {
  let worst: StandingHazard | undefined;
  for (const hazard of standing?.hazards ?? [])
    if (hazard.level !== null && hazard.score > (worst?.score ?? -1)) worst = hazard;
  return worst;
}

function controlClause({ controls, unverified }: StandingHazard): string {
  if (controls === 0) return ', which has no control';
  if (unverified === 0) return '';
  if (controls === 1) return ', whose control is not verified';
  return `, of whose ${controls} controls ${unverified} ${unverified === 1 ? 'is' : 'are'} not verified`;
}

/** What else counts: others at the same level, what is not assessed, what it would be without, the score of last week. */
export function beside(told: Told): string {
  const { overall } = told;
  if (overall.level === null) return '';
  return [othersAtWorst(told), notAssessed(overall.unassessed), withoutThem(overall), scores(told)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const MOST_NAMED = 3;

function othersAtWorst({ overall: { level, atWorst }, own }: Told): string {
  const others = atWorst.slice(1).filter(({ id }) => id !== own);
  if (level === null || level.rank === 0 || others.length === 0) return '';
  const verb = others.length === 1 ? '1 more issue is' : `${others.length} more issues are`;
  const names = others.slice(0, MOST_NAMED).map(({ key }) => key);
  const more = others.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return `${verb} ${level.name} (${all.join(', ')}).`;
}

const notAssessed = (unassessed: number): string =>
  unassessed === 0
    ? ''
    : `${counted(unassessed, 'child is not assessed and counts', 'children are not assessed and count')} as unknown.`;

function withoutThem({ atWorst: { length }, without }: Overall): string {
  if (without === null) return '';
  const these = length === 1 ? 'it' : length === 2 ? 'these two' : `these ${length}`;
  return `Without ${these} the level would be ${without.name}.`;
}

function scores({ overall: { score }, lastWeek }: Told): string {
  if (lastWeek === null) return `Score ${score}.`;
  return lastWeek === score ? `Score ${score}, as last week.` : `Score ${score}, was ${lastWeek} last week.`;
}

/** The level of a member in words. */
export const levelWord = (member: Member): string => ratedOf(member).level?.name ?? 'unknown';
