import type { Asking } from './diffAsked';
import { days, nameOfRole } from './diffWords';
import type { Difference } from './difference';
import { rolesBefore } from './order';
import type { SignoffRequirement } from './schema';

interface Asked {
  readonly signoffs: readonly SignoffRequirement[];
}

/** A requirement before and after, and all that are asked for with it. */
interface Pair extends Asking {
  readonly all: readonly SignoffRequirement[];
  readonly now: SignoffRequirement;
  readonly was: SignoffRequirement;
}

/** How the sign-offs that are asked for differ. */
export function signoffDifferences(was: Asked, now: Asked, asking: Asking): Difference[] {
  const { gate, opening, naming } = asking;
  const asked = ({ role, count, meaning }: SignoffRequirement): string =>
    `${count} × ${nameOfRole(naming, role)}: ${meaning}`;
  return [
    ...was.signoffs.flatMap((before): Difference[] => {
      const after = now.signoffs.find(({ role }) => role === before.role);
      if (after !== undefined)
        return pairDifferences({ ...asking, all: now.signoffs, now: after, was: before });
      const what = `${opening} no longer asks for a sign-off by the ${nameOfRole(naming, before.role)}`;
      return [{ gate, what, was: asked(before), now: null, lowers: true }];
    }),
    ...now.signoffs
      .filter(({ role }) => !was.signoffs.some((before) => before.role === role))
      .map((after): Difference => {
        const what = `${opening} asks for a sign-off by the ${nameOfRole(naming, after.role)} as well`;
        return { gate, what, was: null, now: asked(after), lowers: false };
      }),
  ];
}

const pairDifferences = (pair: Pair): Difference[] => [
  ...countDifference(pair),
  ...meaningDifference(pair),
  ...orderDifference(pair),
  ...validityDifference(pair),
  ...dueDifference(pair),
];

function countDifference({ naming, gate, opening, now, was }: Pair): Difference[] {
  if (now.count === was.count) return [];
  const lowers = now.count < was.count;
  const what = `${opening} asks for ${lowers ? 'fewer' : 'more'} sign-offs by the ${nameOfRole(naming, now.role)}`;
  return [{ gate, what, was: String(was.count), now: String(now.count), lowers }];
}

/** A meaning is what people read and sign from now on. It opens no gate: the sign-offs that were given still count. */
function meaningDifference({ naming, gate, title, now, was }: Pair): Difference[] {
  if (now.meaning === was.meaning) return [];
  const what = `The ${nameOfRole(naming, now.role)} signs ${title} with another meaning`;
  return [{ gate, what, was: was.meaning, now: now.meaning, lowers: false }];
}

/** The order is kept where it follows from the others: A after B, B after C is also A after C. */
function orderDifference({ naming, gate, title, all, now, was }: Pair): Difference[] {
  if (now.after === was.after) return [];
  const kept = was.after === undefined || rolesBefore(all, now.role).includes(was.after);
  const words = (role: string | undefined): string =>
    role === undefined ? 'in any order' : `after the ${nameOfRole(naming, role)}`;
  const what = `The ${nameOfRole(naming, now.role)} signs ${title} in another order`;
  return [{ gate, what, was: words(was.after), now: words(now.after), lowers: !kept }];
}

function validityDifference({ naming, gate, title, now, was }: Pair): Difference[] {
  if (now.validDays === was.validDays) return [];
  const lowers = (now.validDays ?? Infinity) > (was.validDays ?? Infinity);
  const what = `A sign-off of ${title} by the ${nameOfRole(naming, now.role)} is valid for ${lowers ? 'longer' : 'a shorter time'}`;
  const [before, after] = [days(was.validDays, 'without end'), days(now.validDays, 'without end')];
  return [{ gate, what, was: before, now: after, lowers }];
}

/** When a sign-off is due moves a date in a queue; it opens and shuts nothing. */
function dueDifference({ naming, gate, title, now, was }: Pair): Difference[] {
  if (now.dueDays === was.dueDays) return [];
  const what = `A sign-off of ${title} by the ${nameOfRole(naming, now.role)} is due at another time`;
  const [before, after] = [days(was.dueDays, 'no date'), days(now.dueDays, 'no date')];
  return [{ gate, what, was: before, now: after, lowers: false }];
}
