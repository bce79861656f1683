import type { Field, Property } from '@atlaskit/jql-ast';
import { unknownField } from './errors';
import type { IssueView, JqlContext, PropertyPath } from './view';

/** The entity property that a field names: `issue.property[key].path`, or an alias that an app declared. */
export function propertyOf(field: Field, context: JqlContext): PropertyPath | undefined {
  const declared = context.alias?.(field.value);
  if (declared !== undefined) return declared;
  const [property] = field.properties ?? [];
  if (property === undefined || field.value.toLowerCase() !== 'issue.property') return undefined;
  const found = pathOf(property);
  if (context.indexed?.(found) === false) throw unknownField(field.text);
  return found;
}

function pathOf({ key, path }: Property): PropertyPath {
  const names = (path ?? []).flatMap((part) => part.value.split('.'));
  return { property: key?.value ?? '', path: names.filter((name) => name !== '') };
}

/** The values at the path of an issue's property, as text; a list counts as its members. */
export function propertyValues(issue: IssueView, { property, path }: PropertyPath): readonly string[] {
  const value = path.reduce<unknown>(member, own(issue.properties ?? {}, property));
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item) => item !== null && typeof item !== 'object' && item !== undefined).map(String);
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? own(value, name) : undefined;

const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
