export { compileJql, type CompiledJql } from './compile';
export { parseJql, type ParsedJql } from './parse';
export { isBounded, UNBOUNDED } from './bounded';
export type { IssueView, JqlContext, NamedView, PropertyPath, UserView } from './view';
