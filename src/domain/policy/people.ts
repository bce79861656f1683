import type { AccountId } from '../shared/ids';

/** A role that some number of people must sign in, and who holds it. */
export interface Seats {
  readonly role: string;
  readonly count: number;
  readonly holders: readonly AccountId[];
}

/** Roles that together need more different people than hold any of them. */
export interface Shortage {
  readonly roles: readonly string[];
  readonly needed: number;
  readonly people: number;
}

interface Seating {
  /** The seat that each person sits on. */
  readonly taken: Map<AccountId, number>;
  readonly seats: readonly Seats[];
}

/**
 * Whether every seat can have a person of its own, and if not, the roles for which it fails. A person who holds several
 * roles fills one seat only, so counting holders role by role is not enough: this is a matching, grown by augmenting
 * paths. Where it cannot grow, the seats reached by alternating paths have fewer people than they are (Hall).
 */
export function shortageOf(asked: readonly Seats[]): Shortage | undefined {
  const seats = asked.flatMap((seat) => Array.from({ length: seat.count }, () => seat));
  const seating: Seating = { taken: new Map(), seats };
  for (const index of seats.keys()) {
    const seen = new Set<AccountId>();
    if (!seat(seating, index, seen)) return shortage(seating, index, seen);
  }
  return undefined;
}

/** Seats somebody, moving others along where that helps. `seen` are the people who were asked. */
function seat(seating: Seating, index: number, seen: Set<AccountId>): boolean {
  for (const person of seating.seats[index]?.holders ?? []) {
    if (seen.has(person)) continue;
    seen.add(person);
    const sits = seating.taken.get(person);
    if (sits === undefined || seat(seating, sits, seen)) {
      seating.taken.set(person, index);
      return true;
    }
  }
  return false;
}

/** Everybody who was asked sits already: with the seat that stays empty they are one too few. */
function shortage({ taken, seats }: Seating, empty: number, seen: ReadonlySet<AccountId>): Shortage {
  const reached = [empty, ...[...seen].flatMap((person) => taken.get(person) ?? [])];
  const roles = new Set(seats.flatMap(({ role }, index) => (reached.includes(index) ? [role] : [])));
  return { roles: [...roles], needed: reached.length, people: seen.size };
}
