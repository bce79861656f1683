import { worstHazard, type HazardTitle } from '../../domain/standing/overallWords';
import type { DriverFact } from '../../domain/standing/drivers';
import type { Overall } from '../../domain/standing/overall';
import type { StandingHazard } from '../../domain/standing/schema';
import type { Ports } from '../ports';
import { wordsOf, type Worded } from '../register/words';

const nameOf = (issueId: string, { seq }: Pick<StandingHazard, 'seq'>): string => `${issueId} ${seq}`;

/** What people wrote of the hazards that are named: those of the drivers, and the worst of the worst issue. One read. */
export async function titlesOf(
  ports: Ports,
  drivers: readonly DriverFact[],
  { atWorst }: Overall,
): Promise<HazardTitle> {
  const [worst] = atWorst;
  const hazard = worst && worstHazard(worst);
  const wanted: Worded[] = [
    ...drivers.flatMap((one) =>
      one.kind === 'hazard' ? [{ issueId: one.member.id, seq: one.hazard.seq }] : [],
    ),
    ...(hazard === undefined ? [] : [{ issueId: worst?.id ?? '', seq: hazard.seq }]),
  ];
  const distinct = [...new Map(wanted.map((one) => [nameOf(one.issueId, one), one])).values()];
  const words = await wordsOf(ports, distinct);
  const titles = new Map(
    distinct.map((one, place) => [nameOf(one.issueId, one), words[place]?.hazard ?? null]),
  );
  return (issueId, asked) => titles.get(nameOf(issueId, asked)) ?? null;
}
