import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Invocations } from '../calls/invocation';
import { servePlatform, type PlatformDeps } from './platform';
import { proxyError, type ProxyRequest, type Reply } from './reply';

export interface PlatformServer {
  url: string;
  stop(): Promise<void>;
}

async function readRequest(incoming: IncomingMessage): Promise<ProxyRequest> {
  const body = await buffer(incoming);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const target = headers.get('forge-proxy-target') ?? '';
  return { method: incoming.method ?? 'GET', target, headers, body: body.toString('utf8') };
}

const HOP_BY_HOP = new Set(['connection', 'content-length', 'content-encoding', 'transfer-encoding']);

function send(response: ServerResponse, reply: Reply): void {
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    if (!HOP_BY_HOP.has(name.toLowerCase())) response.setHeader(name, value);
  }
  const empty = reply.status === 204 || reply.body === undefined;
  response.writeHead(reply.status).end(empty ? undefined : reply.body);
}

async function serve(
  deps: PlatformDeps,
  invocations: Invocations,
  incoming: IncomingMessage,
): Promise<Reply> {
  const token = String(incoming.headers['forge-proxy-authorization'] ?? '').replace(/^Bearer /, '');
  const request = await readRequest(incoming);
  const invocation = invocations.byToken(token);
  if (!invocation) return proxyError(401, 'UNAUTHENTICATED', 'Unknown invocation token.');
  const traced = await servePlatform(deps, incoming.url ?? '/', invocation, request);
  return {
    ...traced,
    headers: { ...traced.headers, 'x-b3-traceid': invocation.record.id.replaceAll('-', '') },
  };
}

/** The platform proxy on a free loopback port. Only holders of a running invocation's token are served. */
export async function startPlatformServer(
  deps: PlatformDeps,
  invocations: Invocations,
): Promise<PlatformServer> {
  const server = createServer((incoming, response) => {
    serve(deps, invocations, incoming).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, proxyError(500, 'PROXY_ERR', String(error))),
    );
  });
  // The app's fetch keeps connections open between invocations; closing them early would race with its next call.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
