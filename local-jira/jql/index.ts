export { compileJql, type CompiledJql } from './compile';
export { parseJql, type ParsedJql } from './parse';
export { isBounded, UNBOUNDED } from './bounded';
export type { Scope } from './scope';
export type { FieldDefinition, FieldKind } from './fields/definition';
export { systemFields } from './fields/find';
export { customDefinition } from './fields/custom';
export { operatorsOf } from './operators';
export { FUNCTIONS } from './functions';
export type {
  CustomField,
  IndexedProperty,
  JqlContext,
  JqlSite,
  PropertyPath,
  PropertyType,
  SprintState,
} from './context';
export type { ChangeView, IssueView, LinkView, NamedView, Spellings, UserView } from './view';
