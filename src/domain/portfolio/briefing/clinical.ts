import { counted } from '../../gate/words';
import { forDays } from '../../register/flagWords';
import { daysSince } from '../../shared/days';
import { waitingIn } from '../waiting';
import { listed, said, type Said, type Source } from '../said';
import { hazardsIn, keysOf, keysOfHeld, type Facts, type Held } from './facts';

/** For those who answer for patients: what waits for whom, and what could harm somebody. */
export const clinical = (facts: Facts): Said[][] => [waiting(facts), safety(facts)];

function waiting(facts: Facts): Said[] {
  const rows = facts.projects.flatMap(({ policy, standings }) => waitingIn(standings, policy, facts.now));
  if (rows.length === 0) return [said('No sign-off waits.')];
  return rows.map((row) => {
    const count = `${counted(row.count, 'sign-off waits', 'sign-offs wait')} for the ${row.roleName}`;
    const age = daysSince(row.oldest, facts.now);
    const oldest = age === 0 ? 'since today' : `the oldest ${forDays(age)}`;
    const late = row.overdue === 0 ? '' : `, ${row.overdue} overdue`;
    const who = facts.whoHolds(row.projectId, row.role);
    const can = who === undefined ? '' : ` ${who}.`;
    const figure = `${count}, ${oldest}${late}`;
    return said(`${figure}.${can}`, { figure, from: keysOf(facts, row.issueIds) });
  });
}

function safety(facts: Facts): Said[] {
  const held = hazardsIn(facts).filter(({ hazard }) => hazard.dimensions.includes('patient-safety'));
  if (held.length === 0) return [said('No hazard to patients is on record in what you may see.')];
  const parts = byLevel(facts, held);
  const total = counted(held.length, 'hazard to patients is on record', 'hazards to patients are on record');
  const unverified = held.filter(({ hazard }) => hazard.unverified > 0);
  const figure = counted(
    unverified.length,
    'has a control that is not verified',
    'have a control that is not verified',
  );
  return [
    said(
      `${total}: ${listed(parts.map((part) => part.figure))}.`,
      { figure: total, from: keysOfHeld(facts, held) },
      ...parts,
    ),
    ...(unverified.length === 0
      ? []
      : [said(`${figure} yet.`, { figure, from: keysOfHeld(facts, unverified) })]),
  ];
}

function byLevel(facts: Facts, held: readonly Held[]): Source[] {
  const groups = new Map<string, Held[]>();
  for (const one of held) {
    const name = one.hazard.level?.name ?? 'unknown';
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const weight = ([, [first]]: [string, Held[]]): number => first?.hazard.score ?? -1;
  return [...groups]
    .sort((one, other) => weight(other) - weight(one))
    .map(([name, of]) => ({ figure: `${of.length} ${name}`, from: keysOfHeld(facts, of) }));
}
