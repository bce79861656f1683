import type { Entity } from '../manifest/schema';
import { attribute } from './check';
import { ANY_ATTRIBUTE_CONDITION, invalid, kvsError } from './errors';
import { FILTER_CONDITIONS_MAX } from './limits';
import type { Condition, Filter } from './wire';

type Scalar = string | number | boolean;
type Test = (found: unknown, values: Scalar[]) => boolean;

/** Orders two scalars of the same type; undefined when they cannot be compared. */
export function compare(left: unknown, right: unknown): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const ordered =
  (holds: (order: number) => boolean): Test =>
  (found, [value]) => {
    const order = compare(found, value);
    return order !== undefined && holds(order);
  };

const holds = (found: unknown, part: Scalar | undefined): boolean =>
  (typeof found === 'string' && found.includes(String(part))) ||
  (Array.isArray(found) && found.includes(part));

const TESTS: Record<string, Test> = {
  EQUAL_TO: (found, [value]) => found === value,
  NOT_EQUAL_TO: (found, [value]) => found !== value,
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_EQUAL_TO: ordered((order) => order >= 0),
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_EQUAL_TO: ordered((order) => order <= 0),
  BETWEEN: (found, [low, high]) => (compare(found, low) ?? -1) >= 0 && (compare(found, high) ?? 1) <= 0,
  BEGINS_WITH: (found, [value]) => typeof found === 'string' && found.startsWith(String(value)),
  CONTAINS: (found, [value]) => holds(found, value),
  NOT_CONTAINS: (found, [value]) => !holds(found, value),
  EXISTS: (found) => found !== undefined,
  NOT_EXISTS: (found) => found === undefined,
};

/** Evaluates one condition on one value. Throws INVALID_FILTER_CONDITION for a word Forge does not know. */
export function testCondition(found: unknown, condition: { condition: string; values: Scalar[] }): boolean {
  const test = Object.hasOwn(TESTS, condition.condition) ? TESTS[condition.condition] : undefined;
  if (!test) throw invalid('INVALID_FILTER_CONDITION', `Unknown condition ${condition.condition}.`);
  return test(found, condition.values);
}

/** Conditions work on declared, typed attributes only, all of them `and` or all of them `or`. */
export function checkFilter(entity: Entity, filter: Filter): void {
  const conditions: Condition[] = [...(filter.and ?? []), ...(filter.or ?? [])];
  if (conditions.length === 0 || conditions.length > FILTER_CONDITIONS_MAX) {
    throw invalid('INVALID_FILTER_CONDITION', `A filter has 1 to ${FILTER_CONDITIONS_MAX} conditions.`);
  }
  for (const { property, condition, values } of conditions) {
    const declared = Object.hasOwn(entity.attributes, property) ? entity.attributes[property] : undefined;
    if (!declared)
      throw invalid('INVALID_FILTER_CONDITION', `Entity ${entity.name} has no attribute ${property}.`);
    if (declared.type === 'any') {
      throw kvsError(ANY_ATTRIBUTE_CONDITION, `Attribute ${property} is of type any.`);
    }
    testCondition(undefined, { condition, values });
  }
}

/** Whether an item's value satisfies a filter. */
export function satisfies(value: unknown, filter: Filter): boolean {
  const holdsFor = (condition: Condition) => testCondition(attribute(value, condition.property), condition);
  const all = (filter.and ?? []).every(holdsFor);
  return all && (filter.or === undefined || filter.or.some(holdsFor));
}
