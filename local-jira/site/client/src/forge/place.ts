/** Where a module is shown: keys and numbers. The server looks up what they stand for. */
export interface Place {
  issueKey?: string;
  projectKey?: string;
  boardId?: number;
  sprintId?: number;
  fieldId?: string;
  /** The nested action that was chosen. */
  action?: string;
  /** A workflow rule that is being configured. */
  rule?: {
    workflowId: string;
    transition?: { id: string; from: string; to: string };
    configuration?: string;
  };
}
