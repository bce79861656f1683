/** The JQL behind a list: a project, words, or both. Quotes and backslashes are escaped. */
export function buildJql(projectKey: string | undefined, text: string): string {
  const quote = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
  const clauses = [
    ...(projectKey === undefined ? [] : [`project = ${quote(projectKey)}`]),
    ...(text.trim() === '' ? [] : [`text ~ ${quote(text.trim())}`]),
  ];
  const where = clauses.length > 0 ? clauses.join(' AND ') : 'created is not EMPTY';
  return `${where} ORDER BY created DESC, key DESC`;
}
