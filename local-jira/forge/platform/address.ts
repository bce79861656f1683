/** Which service of the platform a proxy request is for. */
export type Service =
  | { kind: 'jira' | 'stargate'; provider: 'app' | 'user' | 'none'; accountId?: string }
  | { kind: 'kvs' }
  | { kind: 'egress' }
  | { kind: 'unknown' };

const PRODUCT =
  /^\/fpp\/provider\/(app|user|none)\/(?:remote\/(\w+)|contextAri\/[^/]+)(?:\/account\/([^/]+))?$/;

function product(found: RegExpExecArray): Service {
  const [, provider, remote = 'jira', account] = found;
  if (remote !== 'jira' && remote !== 'stargate') return { kind: 'unknown' };
  if (provider !== 'app' && provider !== 'user') return { kind: remote, provider: 'none' };
  return {
    kind: remote,
    provider,
    accountId: account === undefined ? undefined : decodeURIComponent(account),
  };
}

/** Reads the proxy path that the wrapper made of an SDK's descriptor. */
export function parseService(path: string): Service {
  const found = PRODUCT.exec(path);
  if (found) return product(found);
  if (path === '/fpp/as/app/provider/atlassian/capability/kvs') return { kind: 'kvs' };
  if (path === '/egress') return { kind: 'egress' };
  return { kind: 'unknown' };
}
