import { edgeOf, type CalendarUnit } from '../dates';
import { JqlError } from '../errors';
import type { JqlFunction } from './function';

const UNITS: readonly (readonly [CalendarUnit, string])[] = [
  ['day', 'Day'],
  ['week', 'Week'],
  ['month', 'Month'],
  ['year', 'Year'],
];

const common = { kinds: ['date', 'day'], list: false } as const;

const edge = (which: 'start' | 'end', unit: CalendarUnit, suffix: string): JqlFunction => ({
  name: `${which}Of${suffix}`,
  args: [0, 1],
  ...common,
  evaluate: ({ name, args, context }) => {
    const at = edgeOf(which, unit, context.now, args[0]);
    if (at !== undefined) return [String(at)];
    throw new JqlError(
      `Duration for function '${name}' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.`,
    );
  },
});

/** `now()` and the edges of calendar units, in milliseconds as text. */
export const DATE_FUNCTIONS: readonly JqlFunction[] = [
  { name: 'now', args: [0, 0], ...common, evaluate: ({ context }) => [String(context.now)] },
  ...UNITS.flatMap(([unit, suffix]) => [edge('start', unit, suffix), edge('end', unit, suffix)]),
];
