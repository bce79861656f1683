import { counted } from '../../gate/words';
import { dayOf, daysSince, longDay, shortDay } from '../../shared/days';
import { forDays } from '../../register/flagWords';
import { latestOf, whatHolds } from '../headline';
import type { Milestone } from '../milestone';
import { listed, said, type Said, type Source } from '../said';
import { keysOf, type Facts } from './facts';

/** For those who decide on dates and money: what is late and why, and which risk nobody has accepted. */
export const executive = (facts: Facts): Said[][] => [
  [said(`State of ${longDay(dayOf(facts.now))}.`), ...dates(facts)],
  [...risk(facts), ...unassessed(facts)],
];

const KINDS: readonly [Milestone['forecast']['kind'], string, string][] = [
  ['done', 'is past all gates', 'are past all gates'],
  ['on-time', 'is on time', 'are on time'],
  ['late', 'is likely late', 'are likely late'],
  ['undated', 'has no date to meet', 'have no date to meet'],
  ['unknown', 'cannot be forecast', 'cannot be forecast'],
];

function dates({ milestones, now, whoHolds }: Facts): Said[] {
  if (milestones.length === 0) return [said('No milestone is planned.')];
  const parts = KINDS.flatMap(([kind, one, many]) => {
    const of = milestones.filter(({ forecast }) => forecast.kind === kind);
    if (of.length === 0) return [];
    const figure = `${of.length} ${of.length === 1 ? one : many}`;
    return [{ figure, from: of.map(({ name }) => name).join(', ') }];
  });
  const all = counted(milestones.length, 'milestone', 'milestones');
  const text = `Of ${all}, ${listed(parts.map(({ figure }) => figure))}.`;
  const whole = { figure: all, from: milestones.map(({ name }) => name).join(', ') };
  return [said(text, whole, ...parts), ...lateness(latestOf(milestones), { now, whoHolds })];
}

function lateness(worst: Milestone | undefined, { now, whoHolds }: Pick<Facts, 'now' | 'whoHolds'>): Said[] {
  if (worst === undefined) return [];
  const { name, due, forecast, progress } = worst;
  const to = shortDay(dayOf(forecast.to ?? now), now);
  const late = counted(forecast.lateDays, 'day', 'days');
  const sources: Source[] = [
    { figure: `${late} late`, from: `${name}: forecast ${to}, due ${shortDay(due ?? '', now)}` },
    {
      figure: `${progress.passed} of ${progress.total} past their gates`,
      from: `Issues of ${name} that you may see`,
    },
  ];
  const holds = whatHolds(worst, now, whoHolds);
  return [
    said(
      `${name} may be ${late} late: ${progress.passed} of ${progress.total} past their gates. ${holds}`,
      ...sources,
      { figure: holds, from: `Sign-offs of ${name} that wait now` },
    ),
  ];
}

function risk(facts: Facts): Said[] {
  const risks = facts.flags.filter(({ kind }) => kind === 'risk');
  const [first] = risks;
  if (first === undefined) return [said('No risk that you may see is above what was accepted.')];
  const figure =
    risks.length === 1
      ? '1 risk is above what was accepted'
      : `${risks.length} risks are above what was accepted`;
  const from = keysOf(
    facts,
    risks.map(({ issueId }) => issueId),
  );
  const key = facts.issues.get(first.issueId)?.key ?? '';
  const since = `${first.level?.name ?? 'unknown'} ${forDays(daysSince(first.since, facts.now))}`;
  return [
    said(`${figure}.`, { figure, from }),
    said(`“${facts.titleOf(first)}” (${key}) has been ${since}.`, { figure: since, from: key }),
  ];
}

function unassessed({ milestones }: Facts): Said[] {
  const open = milestones.filter(({ progress }) => progress.unassessed > 0);
  const parts = open.map(({ name, progress }) => ({
    figure: `${progress.unassessed} in ${name}`,
    from: name,
  }));
  if (parts.length === 0) return [];
  return [
    said(
      `Risk is unknown for some issues, which is not low: ${listed(parts.map(({ figure }) => figure))}.`,
      ...parts,
    ),
  ];
}
