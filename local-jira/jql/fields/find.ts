import type { CustomField, JqlSite } from '../context';
import { customDefinition } from './custom';
import type { FieldDefinition } from './definition';
import { ALIASES, SYSTEM } from './system';

const byName = new Map<string, FieldDefinition>(
  Object.entries(SYSTEM).map(([name, parts]) => [name.toLowerCase(), { name, ...parts }]),
);

/** Every system field, by the name that refusals use. */
export const systemFields = (): FieldDefinition[] => [...byName.values()];

const numberOf = (id: string): string => id.replace(/^customfield_/u, '');

function answersTo(field: CustomField, wanted: string): boolean {
  const names = [field.name.toLowerCase(), field.id, `cf[${numberOf(field.id)}]`];
  return names.includes(wanted);
}

/**
 * The field of this name, in any case: Jira's own by name or alias, a custom one by name, id or `cf[id]`. Undefined
 * when there is none.
 */
export function fieldNamed(name: string, site: JqlSite = {}): FieldDefinition | undefined {
  const wanted = name.toLowerCase();
  const system = byName.get((ALIASES[wanted] ?? wanted).toLowerCase());
  if (system !== undefined) return system;
  const custom = site.customFields?.find((field) => answersTo(field, wanted));
  return custom && customDefinition(custom);
}
