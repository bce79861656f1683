import type { Field, Property } from '@atlaskit/jql-ast';
import type { IndexedProperty, JqlContext, PropertyPath, PropertyType } from './context';
import { unknownField } from './errors';
import type { FieldDefinition, FieldKind } from './fields/definition';
import type { IssueView } from './view';

/** The entity property that a field names: `issue.property[key].path`, or an alias that an app declared. */
export function propertyOf(field: Field, { site }: JqlContext): IndexedProperty | undefined {
  const declared = site?.properties ?? [];
  const wanted = field.value.toLowerCase();
  const [property] = field.properties ?? [];
  if (property === undefined || wanted !== 'issue.property')
    return declared.find(({ alias }) => alias?.toLowerCase() === wanted);
  const path = pathOf(property);
  const found = declared.find((one) => samePath(one, path));
  if (found === undefined) throw unknownField(`${field.text}[${path.property}].${path.path.join('.')}`);
  return found;
}

const KIND: Readonly<Record<PropertyType, FieldKind>> = {
  number: 'number',
  string: 'choice',
  text: 'text',
  user: 'user',
  date: 'date',
};

/** A declared property as a field that clauses read and sort by. */
export function propertyField(name: string, property: IndexedProperty): FieldDefinition {
  const kind = KIND[property.type];
  const values = (issue: IssueView) => propertyValues(issue, property);
  const sort = (issue: IssueView) => {
    const [first] = values(issue);
    if (first === undefined || kind === 'choice' || kind === 'text' || kind === 'user') return first;
    return kind === 'number' ? Number(first) : Date.parse(first);
  };
  return { name, kind, mayBeEmpty: true, read: (issue) => values(issue).map((value) => [value]), sort };
}

function pathOf({ key, path }: Property): PropertyPath {
  const names = (path ?? []).flatMap((part) => part.value.split('.'));
  return { property: key?.value ?? '', path: names.filter((name) => name !== '') };
}

const samePath = (a: PropertyPath, b: PropertyPath): boolean =>
  a.property === b.property && a.path.join('.') === b.path.join('.');

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
