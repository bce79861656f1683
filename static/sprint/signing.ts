import type { SprintView } from '../../src/contract/sprintView';
import type { GivenSignoff, SignoffSlot } from '../../src/contract/view';
import { whoCanSign } from '../kit/people';

/** The first role in which this viewer can sign the sprint now. */
export const openSlot = ({ slots }: Pick<SprintView, 'slots'>): SignoffSlot | undefined =>
  slots.find(({ canSign }) => canSign);

/** Why this viewer cannot sign: read out at the button that cannot be used. */
export function whyNot({ slots, state }: Pick<SprintView, 'slots' | 'state'>): string {
  if (state === 'none') return 'Nobody has opened the validation yet';
  if (state === 'open') return 'Opens once every relevant issue has passed and every checklist is complete';
  const mine = slots.find(({ mayNot }) => mayNot !== undefined)?.mayNot;
  if (mine !== undefined) return mine;
  const next = slots.find(({ outstanding }) => outstanding > 0);
  return next === undefined ? 'Everybody who is asked has signed' : whoCanSign(next.who);
}

/** The viewer's own latest signature in a role. */
export const lastOwn = (slot: SignoffSlot, viewer: string | undefined): GivenSignoff | undefined =>
  slot.given.filter(({ signer }) => signer.accountId === viewer).at(-1);
