export type CategoryKey = 'new' | 'indeterminate' | 'done';

export interface Status {
  id: string;
  name: string;
  description: string;
  category: CategoryKey;
}

/** A validator of the app on a transition: the module's key and what the administrator configured. */
export interface ValidatorRule {
  id: string;
  moduleKey: string;
  configuration: unknown;
}

/** A field that a transition's screen shows. */
export interface ScreenField {
  fieldId: string;
  required: boolean;
}

/** `from` lists status ids; a `global` transition leaves from every status, the `initial` one creates the issue. */
export interface WorkflowTransition {
  id: string;
  name: string;
  description: string;
  type: 'initial' | 'global' | 'directed';
  from: string[];
  to: string;
  screen: ScreenField[];
  validators: ValidatorRule[];
}

export interface Workflow {
  id: string;
  name: string;
  description: string;
  statusIds: string[];
  transitions: WorkflowTransition[];
}
