const ASSIGNEES: Record<string, string> = {
  PROJECT_DEFAULT: 'Project default',
  COMPONENT_LEAD: 'Component lead',
  PROJECT_LEAD: 'Project lead',
  UNASSIGNED: 'Unassigned',
};

/** Who new issues of a component go to, as Jira's page says it. */
export const assigneeInWords = (type: string): string => ASSIGNEES[type] ?? type;

/** `1 issue`, `12 issues`. */
export const issuesCounted = (count: number): string => (count === 1 ? '1 issue' : `${count} issues`);
