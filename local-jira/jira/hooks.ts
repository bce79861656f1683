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

/** What Jira asks of the installed app. */
export interface AppHooks {
  projectPermissions(): AppPermission[];
  validators(): AppValidator[];
  validate(input: ValidationInput): Promise<ValidationResult>;
  emit(event: ProductEvent): void;
}
