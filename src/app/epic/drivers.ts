import type { Driver, EpicView } from '../../contract/operations/epicGet';
import { capitalised, roleName } from '../../domain/gate/words';
import type { Step } from '../../domain/standing/bringsDown';
import { levelBehind, type DriverFact } from '../../domain/standing/drivers';
import { driverWords, type Around } from '../../domain/standing/driverWords';
import type { JiraId } from '../../domain/shared/ids';
import type { FoundChild } from '../ports';

type Found = ReadonlyMap<JiraId, FoundChild>;

/** Issues of whom something is said beside the drivers: their own, and those of the controls that they lack. */
export const issuesOf = (drivers: readonly DriverFact[]): JiraId[] =>
  drivers.flatMap((driver) => [
    driver.member.id,
    ...(driver.kind === 'hazard' && driver.hazard.control !== undefined ? [driver.hazard.control] : []),
  ]);

/** A driver as people read it. */
export function driverView(driver: DriverFact, around: Around, found: Found): Driver {
  const { member } = driver;
  return {
    ...driverWords(driver, around),
    issue: { id: member.id, key: member.key },
    level: levelBehind(driver),
    who: whoOf(driver, around, found),
    cell: driver.kind === 'hazard' ? cellOf(driver.hazard) : null,
  };
}

function cellOf({ severity, probability }: { severity?: string; probability?: string }): Driver['cell'] {
  return severity === undefined || probability === undefined ? null : { severity, probability };
}

/** Who can settle it: the role that is waited for, or whoever has the control or the issue. */
function whoOf(driver: DriverFact, { policy }: Around, found: Found): string | null {
  if (driver.kind === 'overdue') return capitalised(roleName(policy, driver.wait.role));
  const control = driver.kind === 'hazard' ? driver.hazard.control : undefined;
  const carries = (control === undefined ? undefined : found.get(control)) ?? found.get(driver.member.id);
  return carries?.assignee?.name ?? null;
}

/** The one step, where it is taken, and who can. */
export function stepView(step: Step | undefined, found: Found): EpicView['bringsDown'] {
  if (step === undefined) return null;
  const { title, member, control, then } = step;
  const place = (control === undefined ? undefined : found.get(control)) ?? found.get(member.id);
  const who = place === undefined ? '' : whoCan(place);
  return {
    title,
    then: [who, then].filter((sentence) => sentence !== '').join(' '),
    issue: { id: place?.id ?? member.id, key: place?.key ?? member.key },
  };
}

const whoCan = ({ key, assignee }: FoundChild): string =>
  assignee === undefined ? `Nobody is assigned to ${key}.` : `${assignee.name} can.`;
