import type { JsonObject } from '../jira/entities/json';

type Element = 'RULE' | 'STATUS' | 'WORKFLOW' | 'TRANSITION' | 'SCOPE' | 'STATUS_MAPPING';

/** One thing wrong with an update of a workflow, as the validation answers it. */
export interface WorkflowProblem {
  code: string;
  type: Element;
  message: string;
  elementReference: JsonObject;
}

export function renderProblem({ code, type, message, elementReference }: WorkflowProblem): JsonObject {
  return { code, level: 'ERROR', type, message, elementReference };
}
