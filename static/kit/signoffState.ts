import type { GivenSignoff, SignoffSlot } from '../../src/contract/view';
import type { IconName } from './Icon';
import type { LozengeTone } from './Lozenge';

interface StateWords {
  readonly word: string;
  readonly tone: LozengeTone;
  readonly icon: IconName;
}

/** The word, shape and colour of each state of a sign-off. */
export const STATES: Readonly<Record<GivenSignoff['state'], StateWords>> = {
  valid: { word: 'Valid', tone: 'success', icon: 'check' },
  stale: { word: 'Stale', tone: 'warning', icon: 'warning' },
  rejected: { word: 'Rejected', tone: 'danger', icon: 'crossCircle' },
  revoked: { word: 'Revoked', tone: 'neutral', icon: 'undo' },
  expired: { word: 'Expired', tone: 'warning', icon: 'clock' },
};

/** What a slot shows: the sign-offs that count or could be renewed, the older ones, and how many are awaited. */
export interface SlotLines {
  readonly current: readonly GivenSignoff[];
  readonly earlier: readonly GivenSignoff[];
  readonly awaited: number;
}

/** A valid sign-off always shows; of the others only as many of the latest as are still outstanding. */
export function slotLines({ given, outstanding }: SignoffSlot): SlotLines {
  const valid = given.filter((one) => one.state === 'valid');
  const renewable = given
    .filter((one) => one.state !== 'valid' && one.state !== 'revoked')
    .sort((a, b) => b.seq - a.seq)
    .slice(0, outstanding);
  const current = [...valid, ...renewable].sort((a, b) => a.seq - b.seq);
  const earlier = given.filter((one) => !current.includes(one));
  return { current, earlier, awaited: Math.max(0, outstanding - renewable.length) };
}
