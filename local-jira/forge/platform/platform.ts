import type { PlatformCall } from '../calls/entry';
import type { Invocation } from '../calls/invocation';
import type { AsyncQueue } from '../events/asyncQueue';
import type { Faults } from '../faults/faults';
import type { Kvs } from '../kvs/kvs';
import type { Manifest } from '../manifest/schema';
import { parseService, type Service } from './address';
import { withFaults } from './faulty';
import { callJira, type JiraFetch } from './jiraCall';
import { callKvs } from './kvsCall';
import { callQueue, isQueuePath } from './queueCall';
import { json, proxyError, type ProxyRequest, type Reply } from './reply';
import type { Unemulated } from './unemulated';

export interface PlatformDeps {
  manifest: Manifest;
  jiraFetch: JiraFetch;
  kvs: Kvs;
  queue: AsyncQueue;
  faults: Faults;
  unemulated: Unemulated;
}

interface Planned {
  kind: PlatformCall['kind'];
  as: PlatformCall['as'];
  call: () => Reply | Promise<Reply>;
}

function plan(deps: PlatformDeps, service: Service, invocation: Invocation, request: ProxyRequest): Planned {
  const { manifest, kvs, queue } = deps;
  if (service.kind === 'kvs') {
    return {
      kind: 'kvs',
      as: 'app',
      call: () => callKvs(kvs, manifest.permissions.scopes.names, request),
    };
  }
  if (service.kind === 'jira') {
    return { kind: 'jira', as: service.provider, call: () => callJira(deps, service, invocation, request) };
  }
  if (service.kind === 'stargate' && isQueuePath(request.target)) {
    return { kind: 'queue', as: 'app', call: () => callQueue(queue, request, invocation.depth) };
  }
  if (service.kind === 'egress') {
    const refused = proxyError(403, 'BLOCKED_EGRESS', `The manifest allows no request to ${request.target}.`);
    return { kind: 'egress', as: 'none', call: () => refused };
  }
  return { kind: 'other', as: 'none', call: () => notEmulated(deps, service.kind, request) };
}

function notEmulated(deps: PlatformDeps, service: string, request: ProxyRequest): Reply {
  deps.unemulated.record(`${service} ${request.method} ${request.target}`);
  return json(501, { code: 'NOT_EMULATED', message: `The local host does not emulate ${request.target}.` });
}

/** Serves one call of a running invocation and writes it into the invocation's record. */
export async function servePlatform(
  deps: PlatformDeps,
  path: string,
  invocation: Invocation,
  request: ProxyRequest,
): Promise<Reply> {
  const planned = plan(deps, parseService(path), invocation, request);
  const { method, target } = request;
  const round = Number(request.headers.get('forge-local-round') ?? 1);
  const entry: PlatformCall = {
    kind: planned.kind,
    method,
    path: target,
    as: planned.as,
    status: 0,
    bytes: 0,
    round,
  };
  invocation.record.calls.push(entry);
  const fault =
    planned.kind === 'kvs' || planned.kind === 'jira' || planned.kind === 'queue' ? planned.kind : undefined;
  const point = fault && { target: fault, path: target, module: invocation.functionKey };
  const reply = await (point ? withFaults(deps.faults, point, planned.call) : planned.call());
  entry.status = reply.status;
  entry.bytes = Buffer.byteLength(request.body) + Buffer.byteLength(reply.body ?? '');
  // A path that Jira or the key-value store does not have is as unemulated as a service that is missing.
  if (reply.status === 501 && point) deps.unemulated.record(`${planned.kind} ${method} ${target}`);
  return reply;
}
