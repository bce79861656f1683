import type { ChildRow, EpicView } from '../../../src/contract/operations/epicGet';
import type { IconName, IconTone } from '../../kit/Icon';
import { UNKNOWN } from '../../kit/levels';
import { count, either } from '../../kit/text';
import type { ChildFilter, ChildSort } from './query';

export const FILTER_WORDS: Readonly<Record<ChildFilter, string>> = {
  'needs-someone': 'Needs someone',
  blocked: 'Blocked',
  unassessed: 'Not assessed',
  all: 'All',
};

export const SORT_WORDS: Readonly<Record<ChildSort, string>> = {
  level: 'Level',
  key: 'Issue',
  status: 'Status',
  trend: 'Trend',
};

/** How many children each filter leaves. */
export const filterCount = ({ counts, visible }: EpicView, filter: ChildFilter): number =>
  ({
    'needs-someone': counts.needsSomeone,
    blocked: counts.blocked,
    unassessed: counts.unassessed,
    all: visible,
  })[filter];

/** That a filter leaves nothing, as the fact that it is. */
export const NOTHING_LEFT: Readonly<Record<ChildFilter, string>> = {
  'needs-someone': 'No child waits for anybody.',
  blocked: 'No child is blocked.',
  unassessed: 'All children are assessed.',
  all: 'No child is visible to you.',
};

export interface Marked {
  readonly icon: IconName;
  readonly tone: IconTone;
  readonly words: string;
}

/** What the gates of a child come to, in two or three words with their shape. */
export function gateMark({ state, missing, overdue }: ChildRow): Marked {
  if (overdue) return { icon: 'warning', tone: 'warning', words: 'Sign-off overdue' };
  if (state === 'blocked')
    return { icon: 'error', tone: 'danger', words: missing === 0 ? 'Blocked' : `${missing} missing` };
  if (state === 'passed') return { icon: 'success', tone: 'success', words: 'Passed' };
  if (state === 'unassessed') return { icon: 'clock', tone: 'subtlest', words: 'Not assessed' };
  return { icon: 'minusSquare', tone: 'subtlest', words: 'No gate applies' };
}

/** Where the level of a child has gone since last week. The arrow is beside the word, never instead of it. */
export const TREND_MARKS: Readonly<Record<ChildRow['trend'], Omit<Marked, 'icon'> & { icon?: IconName }>> = {
  up: { icon: 'arrowUp', tone: 'danger', words: 'up' },
  down: { icon: 'arrowDown', tone: 'success', words: 'down' },
  same: { tone: 'subtlest', words: 'same' },
  new: { tone: 'subtlest', words: 'new' },
};

const MOST_NAMED = 2;

/** Whom a child waits for: the first two, then how many more. */
export function awaitsWords(awaits: readonly string[]): string {
  if (awaits.length === 0) return 'nobody';
  const more = awaits.length - MOST_NAMED;
  return more > 0 ? `${awaits.slice(0, MOST_NAMED).join(', ')} and ${more} more` : either(awaits, 'and');
}

/** `2 High, 6 Medium, 9 Low, 2 unknown`: the distribution in words, worst first. */
export const distributionWords = (distribution: EpicView['distribution']): string =>
  worstFirst(distribution)
    .map(({ level, count: children }) => `${children} ${level?.name ?? UNKNOWN.name.toLowerCase()}`)
    .join(', ');

/** Worst first, unknown last. */
export const worstFirst = (distribution: EpicView['distribution']): EpicView['distribution'] =>
  distribution.toSorted((one, other) => (other.level?.rank ?? -1) - (one.level?.rank ?? -1));

/** `5 blocked, 3 awaiting someone, 1 overdue`; what is none is left out. */
export function openWords({ blocked, awaiting, overdue }: EpicView): string {
  const parts = [
    blocked > 0 ? `${blocked} blocked` : '',
    awaiting > 0 ? `${awaiting} awaiting someone` : '',
    overdue > 0 ? `${overdue} overdue` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nobody is waited for' : parts.join(', ');
}

/** How many children are not shown, and to whom. */
export const hiddenWords = (hidden: number, viewer = 'you'): string =>
  hidden === 1
    ? `1 child is not visible to ${viewer}. It is not counted here.`
    : `${hidden} children are not visible to ${viewer}. They are not counted here.`;

export const elsewhereWords = (elsewhere: number): string =>
  `${count(elsewhere, 'more hazard')} ${elsewhere === 1 ? 'stands' : 'stand'} in no cell: not scored yet, or scored by another method.`;

/** How a level comes about, in sentences from the hazard up to the issue above its children. */
export function howLevels(method: EpicView['method']): string[] {
  const by =
    method === null
      ? 'No risk method is in force in this project, so no hazard has a level.'
      : `${method.title}, version ${method.version}, gives each hazard a level: where ${method.severity.name.toLowerCase()} and ${method.probability.name.toLowerCase()} after controls meet in its matrix.`;
  return [
    by,
    'A child has the level of its worst hazard. One hazard with a missing part makes it unknown, never low.',
    'This issue has the worst level of all children that you can see. Unknown children are counted as unknown; the sentence above says how many there are.',
    'The score, 0 to 100, orders what has the same level: a worse level always has the higher score.',
    'Two people who can see the same children see the same level, score and sentence.',
  ];
}
