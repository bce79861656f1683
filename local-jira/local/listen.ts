import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  port: number;
  stop: () => Promise<void>;
}

/** The port is taken by another program. */
export class PortInUse extends Error {
  override name = 'PortInUse';
  constructor(readonly port: number) {
    super(`Port ${port} is already in use. Stop the other program or choose another port with --port.`);
  }
}

const LOOPBACK = '127.0.0.1';

function stopServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

/** Serves an app on a loopback port (0 takes a free one). Rejects with PortInUse. */
export function listen(app: Hono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: LOOPBACK }, (address) => {
      resolve({ port: address.port, stop: () => stopServer(server) });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error);
    });
  });
}
