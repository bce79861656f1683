import type { JiraId } from '../../domain/shared/ids';

export interface ProjectName {
  readonly id: JiraId;
  readonly key: string;
  readonly name: string;
}

/** One transition of a workflow that a project uses. `from` is empty for a transition from any status. */
export interface WorkflowTransition {
  readonly workflow: { readonly id: string; readonly name: string };
  readonly id: string;
  readonly name: string;
  readonly kind: 'directed' | 'global' | 'initial';
  readonly from: readonly JiraId[];
  readonly to: JiraId;
  /** Issue types of the project that use the workflow. */
  readonly issueTypes: readonly JiraId[];
  /** Whether the transition carries the CareGate rule, and the gates that the rule adds. */
  readonly carries: boolean;
  readonly adds: readonly string[];
  /** Field ids on the transition's screen. Unknown when Jira does not say. */
  readonly screen: readonly string[] | undefined;
  /** Types of the custom fields on that screen, as Jira names them, by field id. */
  readonly types?: Readonly<Record<string, string>>;
}

/** How projects and workflows are set up. Reads only; `undefined` means absent or hidden. */
export interface JiraSetup {
  project(projectId: JiraId): Promise<ProjectName | undefined>;
  issueTypes(projectId: JiraId): Promise<readonly { readonly id: JiraId; readonly name: string }[]>;
  components(projectId: JiraId): Promise<readonly { readonly id: JiraId; readonly name: string }[]>;
  /** Fields whose content a gate may call material. */
  fields(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Every transition of every workflow that the project uses, as the app; `undefined` when Jira does not say. */
  transitions(projectId: JiraId): Promise<readonly WorkflowTransition[] | undefined>;
  /** Projects that use a workflow, as the caller. */
  projectsUsing(workflowId: string): Promise<readonly ProjectName[]>;
}
