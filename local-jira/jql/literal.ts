import type { JqlContext } from './context';
import { instantOf } from './dates';
import { invalidDate, JqlError, notANumber } from './errors';
import type { FieldKind } from './fields/definition';
import { NOT_A_NUMBER } from './guesses';

/** For whom a value is written: a field by its name in refusals, and its kind. */
export interface Target {
  readonly name: string;
  readonly kind: FieldKind;
}

type Reader = (value: string, field: Target, context: JqlContext) => string;

const date: Reader = (value, field, context) => {
  const at = instantOf(value, context.now);
  if (at === undefined) throw invalidDate(value, field.name);
  return String(at);
};

const number: Reader = (value, field, context) => {
  if (value.trim() !== '' && Number.isFinite(Number(value))) return value;
  if ((context.notANumber ?? NOT_A_NUMBER) === 'refuse') throw notANumber(value, field.name);
  return 'NaN';
};

const asWritten: Reader = (value) => value;

const READERS: Readonly<Partial<Record<FieldKind, Reader>>> = {
  date,
  day: date,
  number,
  text: (value, field) => {
    const [first = ''] = value;
    if (first !== '*' && first !== '?') return value;
    throw new JqlError(
      `The text query '${value}' for field '${field.name}' is not allowed to start with character '${first}'.`,
    );
  },
  exact: asWritten,
};

const isId = (value: string): boolean => /^\d+$/.test(value);

/** Jira's words for a value that its field cannot have. */
function unknown(value: string, { name, kind }: Target): JqlError {
  if (kind === 'option') return new JqlError(`The option '${value}' for field '${name}' does not exist.`);
  if (kind === 'sprint') {
    const how = isId(value) ? 'id' : 'name';
    return new JqlError(
      `Sprint with ${how} '${value}' does not exist or you do not have permission to view it.`,
    );
  }
  if (kind === 'key' || kind === 'issue') return unknownIssue(value, name);
  if (isId(value)) return new JqlError(`A value with ID '${value}' does not exist for the field '${name}'.`);
  return new JqlError(`The value '${value}' does not exist for the field '${name}'.`);
}

function unknownIssue(value: string, name: string): JqlError {
  if (isId(value)) return new JqlError(`A value with ID '${value}' does not exist for the field '${name}'.`);
  if (/^[a-z][a-z0-9_]+-\d+$/i.test(value))
    return new JqlError(`An issue with key '${value}' does not exist for field '${name}'.`);
  return new JqlError(`The issue key '${value}' for field '${name}' is invalid.`);
}

/**
 * A value as comparisons take it: dates as milliseconds, all else as written. @throws {JqlError} in Jira's words for
 * a value that the field cannot have.
 */
export function literal(value: string, field: Target, context: JqlContext): string {
  const reader = READERS[field.kind];
  if (reader !== undefined) return reader(value, field, context);
  if (context.site?.knows?.(field.name, value) === false) throw unknown(value, field);
  return value;
}
