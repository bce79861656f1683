import { longMoment, shortDate } from '../lib/dates';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMES = ['displayName', 'name', 'value', 'key'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOfString(value: string): string {
  if (MOMENT.test(value)) return longMoment(value);
  return DAY.test(value) ? shortDate(value) : value;
}

function textOfRecord(value: Record<string, unknown>): string {
  const name = NAMES.map((key) => value[key]).find((one) => typeof one === 'string');
  return typeof name === 'string' ? name : JSON.stringify(value);
}

/** What people read of a field's value as REST gives it. Empty for a field without a value. */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return textOfString(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map(fieldText)
      .filter((text) => text !== '')
      .join(', ');
  return isRecord(value) ? textOfRecord(value) : '';
}

/** A person's value, which is shown with an avatar. */
export function personOf(value: unknown): { accountId: string; displayName: string } | undefined {
  if (!isRecord(value)) return undefined;
  const { accountId, displayName } = value;
  return typeof accountId === 'string' && typeof displayName === 'string'
    ? { accountId, displayName }
    : undefined;
}

/** Whether a field belongs to an app, told by the schema that REST publishes for it. */
export function isAppField(schema: { custom?: unknown } | undefined): boolean {
  return typeof schema?.custom === 'string' && schema.custom.startsWith('ari:cloud:ecosystem::extension/');
}

/** The page that an app shows in place of its field's value, by the module that the schema names. */
export function fieldPage<Module extends { type: string; key: string }>(
  modules: readonly Module[],
  schema: { custom?: unknown } | undefined,
): Module | undefined {
  if (!isAppField(schema)) return undefined;
  const key = String(schema?.custom).split('/').at(-1);
  return modules.find((module) => module.type === 'jira:customField' && module.key === key);
}
