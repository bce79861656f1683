import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { operations, type OperationName } from '../../../src/contract/operations/index';
import { BRIDGE, tokens, withHost } from './page';
import { Session, type Scenario } from './session';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** `PAGES_BUILD` names another build, so that two can be looked at side by side. */
const BUILD = process.env.PAGES_BUILD ?? path.resolve(__dirname, '../../../static/build');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
/** No inline script, no inline style, no eval, nothing from outside. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'";

export interface Harness {
  readonly url: string;
  readonly open: (scenario: Scenario) => { readonly id: string; readonly session: Session };
  readonly stop: () => Promise<void>;
}

const isOperation = (name: string): name is OperationName => name in operations;

/** Serves the built pages with a bridge that answers from fixtures, on a port of its own. */
export async function startHarness(): Promise<Harness> {
  const sessions = new Map<string, Session>();
  const server = createServer((request, response) => {
    void serve(sessions, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    open: (scenario) => {
      const id = `s${sessions.size + 1}`;
      const session = new Session(scenario);
      sessions.set(id, session);
      return { id, session };
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

async function serve(
  sessions: ReadonlyMap<string, Session>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/favicon.ico') return void response.writeHead(204).end();
  if (pathname.startsWith('/invoke/')) return invoke(sessions.get(pathname.slice(8)), request, response);
  const made = { '/tokens.css': tokens, '/bridge.js': () => BRIDGE, '/axe.js': () => axe }[pathname];
  const file = path.join(BUILD, path.normalize(pathname));
  const body = made === undefined ? await readFile(file) : made();
  const type = TYPES[path.extname(pathname)] ?? 'application/octet-stream';
  // What looks share is read and compiled once.
  const kept = pathname.endsWith('.html') ? {} : { 'cache-control': 'max-age=600' };
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY, ...kept });
  response.end(pathname.endsWith('.html') ? withHost(body.toString()) : body);
}

async function invoke(
  session: Session | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { functionKey, payload } = JSON.parse(Buffer.concat(chunks).toString()) as {
    functionKey: string;
    payload: object;
  };
  if (session === undefined || !isOperation(functionKey)) return void response.writeHead(404).end();
  const reply = session.answer(functionKey, { ...payload });
  if (reply === undefined) return;
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
}
