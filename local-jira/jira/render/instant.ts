/** A UTC instant in Jira's spelling: `2026-11-21T09:30:00.000+0000`. */
export function jiraInstant(iso: string): string {
  return iso.replace(/Z$/u, '+0000');
}
