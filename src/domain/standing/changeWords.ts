import { counted } from '../gate/words';
import type { Instant } from '../shared/ids';
import { byInstant } from '../shared/instants';
import type { LevelChange, Passage } from './changes';

/** A change in a sentence. */
export interface ChangeLine {
  readonly direction: 'up' | 'down' | 'new' | 'passed';
  readonly sentence: string;
  readonly at: Instant;
}

const MOST_LINES = 20;
/** Passages that are told one by one; with more of them they are counted. */
const MOST_PASSAGES = 3;

/** What became of the children in the last week, latest first. */
export const changeLines = (changes: readonly LevelChange[], passed: readonly Passage[]): ChangeLine[] =>
  [...changes.slice(0, MOST_LINES - MOST_PASSAGES).map(lineOf), ...passedLines(passed)]
    .sort((one, other) => byInstant(other.at, one.at))
    .slice(0, MOST_LINES);

function lineOf({ member: { key }, direction, from, to, at }: LevelChange): ChangeLine {
  const sentence =
    from === null
      ? `${key} was assessed: ${to?.name ?? 'unknown'}`
      : `${key} went from ${from.name} to ${to?.name ?? 'unknown'}`;
  return { direction, sentence, at };
}

function passedLines(passed: readonly Passage[]): ChangeLine[] {
  const [latest] = passed;
  if (latest === undefined) return [];
  if (passed.length > MOST_PASSAGES) {
    const sentence = `${counted(passed.length, 'child', 'children')} passed every gate that applies`;
    return [{ direction: 'passed', sentence, at: latest.at }];
  }
  return passed.map(({ member: { key }, at }) => ({
    direction: 'passed',
    sentence: `${key} passed every gate that applies`,
    at,
  }));
}
