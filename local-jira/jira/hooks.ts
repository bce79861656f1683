import type { DeclaredField } from './fields/appFields';

/** Who is asking: a signed-in user, the installed app, or nobody. */
export type Caller = { kind: 'user'; accountId: string } | { kind: 'app' } | { kind: 'anonymous' };

/** A project permission that the app's manifest declares. `key` is the full `ari:cloud:ecosystem::extension/…/static/<moduleKey>`. */
export interface AppPermission {
  key: string;
  name: string;
  description: string;
}

/** A workflow validator that the app's manifest declares. */
export interface AppValidator {
  key: string;
  name: string;
  projectTypes: string[];
}

/** A workflow rule that the app's manifest declares, of either kind. Without an expression a function decides. */
export interface AppWorkflowRule {
  kind: 'validator' | 'condition';
  key: string;
  /** The full `ari:cloud:ecosystem::extension/…/static/<moduleKey>` under which REST names it. */
  ari: string;
  name: string;
  description: string;
  projectTypes: string[];
  expression?: string;
  /** What people read when the expression says no: a text, or an expression that gives one. */
  errorMessage?: string | { expression: string };
  /** An expression over `config` that words the configuration. */
  configurationDescription?: string;
}

/** What Jira tells a function validator about one attempted transition. Statuses by id. */
export interface ValidationInput {
  moduleKey: string;
  issueKey: string;
  configuration: unknown;
  from: string;
  to: string;
  modifiedFields: Record<string, unknown>;
}

export type ValidationResult = { result: true } | { result: false; errorMessage: string };

/** A product event. `emit` is called inside the store transaction of the change, so both are kept or neither. */
export interface ProductEvent {
  eventType: string;
  body: Record<string, unknown>;
}

/** A path inside an issue property that the app's manifest declares for searches. `path` is the list of names. */
export interface AppIndexedProperty {
  property: string;
  path: string[];
  type: 'number' | 'string' | 'text' | 'user' | 'date';
  alias?: string;
}

/** What Jira asks of the installed app. */
export interface AppHooks {
  projectPermissions(): AppPermission[];
  validators(): AppValidator[];
  workflowRules(): AppWorkflowRule[];
  /** Custom fields of the app. Absent for an app that declares none. */
  customFields?(): DeclaredField[];
  /** Absent for an app that declares none. */
  indexedProperties?(): AppIndexedProperty[];
  validate(input: ValidationInput): Promise<ValidationResult>;
  emit(event: ProductEvent): void;
}
