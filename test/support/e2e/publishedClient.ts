import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { createAgileClient, createCloudClient } from 'jira.js';
import type { Caller } from '../../../local-jira/jira/hooks';
import type { Site } from '../jiraSite';

export type Client = ReturnType<typeof createCloudClient>;
export type AgileClient = ReturnType<typeof createAgileClient>;

/** A Jira behind HTTP, for a client that others wrote and that throws at every answer of another shape. */
export interface PublishedClients {
  /** A client for somebody, by the part of the e-mail address before the @; `app` is the app itself. */
  clientOf(name: string): Client;
  agileClientOf(name: string): AgileClient;
  close(): Promise<unknown>;
}

/** Basic authentication as the outer server does it: a user's e-mail address and any token. The app can only here. */
function callerOf(site: Pick<Site, 'jira'>, request: Request): Caller {
  const [, encoded = ''] = (request.headers.get('authorization') ?? '').split(' ');
  const email = Buffer.from(encoded, 'base64').toString().split(':')[0] ?? '';
  if (email.startsWith('app@')) return { kind: 'app' };
  const user = site.jira.model.userByEmail(email);
  return user ? { kind: 'user', accountId: user.accountId } : { kind: 'anonymous' };
}

export async function publish(site: Pick<Site, 'jira'>): Promise<PublishedClients> {
  // jira.js is an ES module only: a require would not find it.
  const { createAgileClient, createCloudClient } = await import('jira.js');
  const fetch = (request: Request) => site.jira.fetch(request, callerOf(site, request));
  const server = await new Promise<ReturnType<typeof serve>>((ready) => {
    const started = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => ready(started));
  });
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = (name: string) => ({
    host,
    auth: { type: 'basic' as const, email: `${name}@caregate.example`, apiToken: 'token' },
    onSchemaMismatch: 'throw' as const,
  });
  return {
    clientOf: (name) => createCloudClient(settings(name)),
    agileClientOf: (name) => createAgileClient(settings(name)),
    close: () => new Promise((done) => server.close(done)),
  };
}
