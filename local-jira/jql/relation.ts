import type { OperatorValue } from '@atlaskit/jql-ast';
import { unknownValue } from './errors';
import { keyOrder, urgency, type FieldKind } from './fields';

/** Whether one value of an issue, given by its spellings, stands in the relation to the operand. */
export type ValueTest = (spellings: readonly string[]) => boolean;

const MINUTE = 60_000;

const ORDERED: Readonly<Record<string, (sign: number) => boolean>> = {
  '=': (sign) => sign === 0,
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
};

interface Target {
  readonly name: string;
  readonly kind: FieldKind | 'property';
}

/** The test of `operator operand` for a field. Text compares without case, dates by the minute when equal. */
export function compareWith(operator: OperatorValue, operand: string, field: Target): ValueTest {
  const passes = ORDERED[operator] ?? (() => false);
  if (field.kind === 'date') return dateTest(operator, passes, Number(operand));
  if (operator === '=') return equals(operand);
  if (field.kind === 'priority') return priorityTest(passes, operand, field);
  if (field.kind === 'key') return ([key = '']) => sameProject(key, operand) && passes(byKey(key, operand));
  return ([text = '']) => passes(sign(numberOr(text), numberOr(operand)));
}

const equals = (operand: string): ValueTest => {
  const wanted = operand.toLowerCase();
  return (spellings) => spellings.some((spelling) => spelling.toLowerCase() === wanted);
};

function dateTest(operator: OperatorValue, passes: (sign: number) => boolean, at: number): ValueTest {
  const round = (time: number) => (operator === '=' ? Math.floor(time / MINUTE) : time);
  return ([text = '']) => passes(round(Date.parse(text)) - round(at));
}

function priorityTest(passes: (sign: number) => boolean, operand: string, field: Target): ValueTest {
  const wanted = urgency(operand);
  if (wanted === undefined) throw unknownValue(operand, field.name);
  return ([, name = '']) => passes((urgency(name) ?? wanted) - wanted) && urgency(name) !== undefined;
}

const sameProject = (a: string, b: string): boolean =>
  a.slice(0, a.lastIndexOf('-')).toUpperCase() === b.slice(0, b.lastIndexOf('-')).toUpperCase();

const byKey = (a: string, b: string): number => sign(keyOrder(a), keyOrder(b));

const numberOr = (text: string): string | number =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text.toLowerCase();

function sign(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return NaN;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
