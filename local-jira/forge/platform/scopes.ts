/** Classic scopes of the Jira endpoints that apps use, most specific first. The first match counts. */
const RULES: { method: RegExp; path: RegExp; scope: string }[] = [
  {
    method: /GET/,
    path: /^\/rest\/api\/[23]\/(user|users|myself|group|groups|groupuserpicker)\b/,
    scope: 'read:jira-user',
  },
  {
    method: /POST/,
    path: /^\/rest\/api\/[23]\/(search\/jql|search\/approximate-count|permissions\/(check|project)|issue\/bulkfetch|expression\/(eval|evaluate|analyse)|jql\/parse|changelog\/bulkfetch)$/,
    scope: 'read:jira-work',
  },
  { method: /GET/, path: /^\/rest\/agile\/1\.0\/sprint\b/, scope: 'read:sprint:jira-software' },
  { method: /GET/, path: /^\/rest\/agile\/1\.0\/board\/[^/]+\/sprint\b/, scope: 'read:sprint:jira-software' },
  { method: /GET/, path: /^\/rest\/agile\/1\.0\/board\b/, scope: 'read:board-scope:jira-software' },
  { method: /POST|PUT|DELETE/, path: /^\/rest\/agile\/1\.0\/sprint\b/, scope: 'write:sprint:jira-software' },
  { method: /PUT|POST/, path: /^\/rest\/api\/[23]\/app\/field\b/, scope: 'write:jira-work' },
  {
    method: /PUT|POST|DELETE/,
    path: /^\/rest\/api\/[23]\/(field|workflow|workflows|permissionscheme|status|statuses|priority|issuetype)\b/,
    scope: 'manage:jira-configuration',
  },
  { method: /GET/, path: /^\/rest\//, scope: 'read:jira-work' },
  { method: /./, path: /^\/rest\//, scope: 'write:jira-work' },
];

/** The scope that a Jira call needs. `path` is without its query. */
export const requiredScope = (method: string, path: string): string | undefined =>
  RULES.find((rule) => rule.method.test(method) && rule.path.test(path))?.scope;
