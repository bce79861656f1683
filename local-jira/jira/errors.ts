/** A refusal in Jira's words. `errors` is by field id. */
export class JiraError extends Error {
  constructor(
    readonly status: number,
    readonly messages: string[],
    readonly errors: Record<string, string> = {},
  ) {
    super(messages[0] ?? Object.values(errors)[0] ?? `HTTP ${status}`);
    this.name = 'JiraError';
  }
}

export const NO_SUCH_ISSUE = 'Issue does not exist or you do not have permission to see it.';

export function notFound(message: string): JiraError {
  return new JiraError(404, [message]);
}

export function badRequest(message: string): JiraError {
  return new JiraError(400, [message]);
}

export function forbidden(message: string): JiraError {
  return new JiraError(403, [message]);
}

/** A refusal that names one field. */
export function badField(fieldId: string, message: string): JiraError {
  return new JiraError(400, [], { [fieldId]: message });
}
