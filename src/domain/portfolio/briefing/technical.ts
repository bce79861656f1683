import { counted } from '../../gate/words';
import { said, type Said } from '../said';
import { hazardsIn, keysOf, keysOfHeld, type Facts } from './facts';

/** For those who do the work: what is open, what is half written, what went round a gate. */
export const technical = (facts: Facts): Said[][] => [open(facts), hazards(facts), bypassed(facts)];

function open(facts: Facts): Said[] {
  const blocked = facts.projects.flatMap(({ standings }) =>
    standings.filter(({ state }) => state === 'blocked'),
  );
  if (blocked.length === 0) return [said('No issue on record is blocked.')];
  const missing = blocked.reduce((sum, standing) => sum + standing.missing, 0);
  const from = keysOf(
    facts,
    blocked.map(({ issueId }) => issueId),
  );
  const figure = `${counted(blocked.length, 'issue on record is blocked', 'issues on record are blocked')}, ${counted(missing, 'thing is missing', 'things are missing')}`;
  return [said(`${figure}.`, { figure, from })];
}

function hazards(facts: Facts): Said[] {
  const held = hazardsIn(facts);
  if (held.length === 0) return [said('No hazard is on record in what you may see.')];
  const drafts = held.filter(({ hazard }) => hazard.level === null);
  const unverified = held.filter(({ hazard }) => hazard.unverified > 0);
  const controls = unverified.reduce((sum, { hazard }) => sum + hazard.unverified, 0);
  const total = counted(held.length, 'hazard is on record', 'hazards are on record');
  const half = counted(drafts.length, 'of them has no level yet', 'of them have no level yet');
  const open = counted(controls, 'control is not verified', 'controls are not verified');
  return [
    said(`${total}.`, { figure: total, from: keysOfHeld(facts, held) }),
    ...(drafts.length === 0 ? [] : [said(`${half}.`, { figure: half, from: keysOfHeld(facts, drafts) })]),
    ...(controls === 0 ? [] : [said(`${open}.`, { figure: open, from: keysOfHeld(facts, unverified) })]),
  ];
}

function bypassed(facts: Facts): Said[] {
  const found = facts.flags.filter(({ kind }) => kind === 'bypassed');
  if (found.length === 0) return [said('No gate was bypassed in what you may see.')];
  const figure = counted(found.length, 'gate was bypassed', 'gates were bypassed');
  const from = keysOf(
    facts,
    found.map(({ issueId }) => issueId),
  );
  const where = `${figure}: ${from}`;
  return [said(`${where}.`, { figure: where, from })];
}
