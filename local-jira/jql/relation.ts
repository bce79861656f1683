import type { OperatorValue } from '@atlaskit/jql-ast';
import type { JqlContext } from './context';
import { DAY } from './dates';
import { keyOrder, urgency } from './fields/spelling';
import type { Target } from './literal';
import type { Spellings } from './view';

/** Whether one value of an issue, given by its spellings, stands in the relation to the operand. */
export type ValueTest = (spellings: Spellings) => boolean;

const MINUTE = 60_000;

const ORDERED: Readonly<Record<string, (sign: number) => boolean>> = {
  '=': (sign) => sign === 0,
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

/** The test of `operator operand` for a field. Text compares without case, dates by the minute when equal. */
export function compareWith(
  operator: OperatorValue,
  operand: string,
  field: Target,
  { site }: JqlContext,
): ValueTest {
  const passes = ORDERED[operator] ?? (() => false);
  const { kind } = field;
  if (kind === 'date') return dates(passes, Number(operand), operator === '=' ? MINUTE : 1);
  if (kind === 'day') return dates(passes, Number(operand), DAY);
  if (kind === 'number') return ([text = '']) => passes(sign(Number(text), Number(operand)));
  if (operator === '=') return equals(operand);
  if (kind === 'key')
    return ([key = '']) => sameProject(key, operand) && passes(sign(keyOrder(key), keyOrder(operand)));
  return byPosition(passes, operand, (value) => site?.position?.(field.name, value) ?? urgency(value));
}

const equals = (operand: string): ValueTest => {
  const wanted = operand.toLowerCase();
  return (spellings) => spellings.some((spelling) => spelling.toLowerCase() === wanted);
};

function dates(passes: (sign: number) => boolean, at: number, grain: number): ValueTest {
  const round = (time: number) => Math.floor(time / grain);
  return ([text = '']) => passes(round(Date.parse(text)) - round(at));
}

/** Priorities and versions compare by their place in their order; what has none compares with nothing. */
function byPosition(
  passes: (sign: number) => boolean,
  operand: string,
  position: (value: string) => number | undefined,
): ValueTest {
  const wanted = position(operand);
  return ([id = '', name = '']) => {
    const own = position(id) ?? position(name);
    return own !== undefined && wanted !== undefined && passes(own - wanted);
  };
}

const sameProject = (a: string, b: string): boolean =>
  a.slice(0, a.lastIndexOf('-')).toUpperCase() === b.slice(0, b.lastIndexOf('-')).toUpperCase();

function sign(a: string | number, b: string | number): number {
  if (typeof a !== typeof b || Number.isNaN(a) || Number.isNaN(b)) return NaN;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
