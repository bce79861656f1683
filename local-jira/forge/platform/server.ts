import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Proxy } from './proxy';
import type { ProxyRequest, Reply } from './reply';

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

/** The platform proxy on a free loopback port. */
export async function startPlatformServer(proxy: Proxy): Promise<PlatformServer> {
  const server = createServer((incoming, response) => {
    readRequest(incoming)
      .then((request) => proxy(incoming.url ?? '/', request))
      .then((reply) => send(response, reply))
      // The app's process was killed in the middle of its request.
      .catch(() => response.destroy());
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
