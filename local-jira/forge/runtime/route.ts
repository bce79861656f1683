/** What an SDK says about the service it wants; the shapes are those of @forge/api 8 and @forge/kvs 1. */
export interface Descriptor {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
  contextAri?: string;
}

const CAPABILITIES = new Set(['kvs', 'sql', 'os', 'realtime']);

function productPath(descriptor: Descriptor): string {
  const provider = `/fpp/provider/${descriptor.provider ?? 'none'}`;
  const service =
    descriptor.contextAri === undefined
      ? `/remote/${descriptor.remote ?? 'unknown'}`
      : `/contextAri/${encodeURIComponent(descriptor.contextAri)}`;
  const account =
    descriptor.provider === 'user' && descriptor.accountId
      ? `/account/${encodeURIComponent(descriptor.accountId)}`
      : '';
  return provider + service + account;
}

/** The platform proxy's address for a descriptor. A service the host does not know still gets an address, so that it is refused aloud. */
export function proxyPath(descriptor: Descriptor): string {
  if (descriptor.type === 'fpp') return productPath(descriptor);
  if (CAPABILITIES.has(descriptor.type))
    return `/fpp/as/app/provider/atlassian/capability/${descriptor.type}`;
  return `/${encodeURIComponent(descriptor.type)}`;
}
