export type CategoryKey = 'new' | 'indeterminate' | 'done';

export interface Status {
  id: string;
  name: string;
  description: string;
  category: CategoryKey;
}

/** A rule of the app on a transition. `configuration` is the text that the app's page returned, JSON as a rule. */
export interface AppRule {
  id: string;
  moduleKey: string;
  configuration: string;
  disabled?: boolean;
  tag?: string;
}

/** A rule that Jira brings along, under the key and with the parameters that REST has for it. */
export interface SystemRule {
  id: string;
  ruleKey: string;
  parameters: Record<string, string>;
}

export type WorkflowRule = AppRule | SystemRule;

/** Conditions of a transition: all of them must hold, or any; groups count as conditions. */
export interface ConditionGroup {
  operation: 'ALL' | 'ANY';
  conditions: WorkflowRule[];
  groups: ConditionGroup[];
}

/** A field that a screen shows. */
export interface ScreenField {
  fieldId: string;
  required: boolean;
}

/** Fields that a transition asks for in a dialog. A comment can always be added there. */
export interface Screen {
  id: string;
  name: string;
  description: string;
  fields: ScreenField[];
}

/** `from` lists status ids; a `global` transition leaves from every status, the `initial` one creates the issue. */
export interface WorkflowTransition {
  id: string;
  name: string;
  description: string;
  type: 'initial' | 'global' | 'directed';
  from: string[];
  to: string;
  screenId?: string;
  conditions?: ConditionGroup;
  validators: WorkflowRule[];
}

/** `version` counts the updates; `updated` is when the last one was, ISO 8601. */
export interface Workflow {
  id: string;
  name: string;
  description: string;
  version: number;
  updated?: string;
  statusIds: string[];
  transitions: WorkflowTransition[];
}
