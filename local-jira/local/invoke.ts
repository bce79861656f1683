import type { Context } from 'hono';
import { z } from 'zod';
import { findResolverModule } from '../forge/manifest/modules';
import type { Manifest } from '../forge/manifest/schema';
import { InvocationFailed } from '../forge/runner/failure';
import type { InvokeResolver } from '../forge/invoke/resolver';
import { authenticate } from './auth';
import { readBody, refuse } from './body';
import { buildContext } from './context';
import { invokeRequest, placeOf } from './invokePlace';
import type { LocalJira, LocalUser } from './port';

/** How a resolver of the app answers: a value or a refusal. Anything else is passed on as it is. */
const refusalEnvelope = z.looseObject({
  ok: z.literal(false),
  refusal: z.looseObject({
    code: z.string(),
    message: z.string(),
    status: z.int().min(400).max(599).catch(400),
  }),
});
const valueEnvelope = z.looseObject({ ok: z.literal(true), value: z.unknown().optional() });

export interface InvokeDeps {
  manifest: Manifest;
  jira: LocalJira;
  forge: { invokeResolver: InvokeResolver };
  siteUrl(): string;
}

const NO_OPERATION = /^Resolver has no definition for/;
const STATUS = {
  'not-found': 404,
  'too-large': 413,
  'timed-out': 504,
  crashed: 502,
  'app-error': 502,
} as const;

function failed(thrown: unknown): Error {
  if (!(thrown instanceof InvocationFailed))
    return thrown instanceof Error ? thrown : new Error(String(thrown));
  if (NO_OPERATION.test(thrown.message)) return refuse(404, 'no-such-operation', thrown.message);
  return refuse(STATUS[thrown.kind], thrown.kind, thrown.message);
}

function answer(result: unknown): Response {
  const refused = refusalEnvelope.safeParse(result).data?.refusal;
  if (refused) return Response.json(refused, { status: refused.status });
  const value = valueEnvelope.safeParse(result);
  return Response.json({ result: value.success ? value.data.value : result });
}

function personOf(jira: LocalJira, c: Context): LocalUser {
  const who = authenticate(jira, c.req.header('authorization'));
  if (who.kind === 'user') return who.user;
  throw refuse(401, 'not-authenticated', 'Use basic authentication with the e-mail of a user and any token.');
}

/** POST /local/invoke: a resolver call through the platform's own door, as the authenticated user. */
export async function invokeRoute(deps: InvokeDeps, c: Context): Promise<Response> {
  const user = personOf(deps.jira, c);
  const request = await readBody(c, invokeRequest);
  const { module: moduleKey, operation, payload } = request;
  const found = findResolverModule(deps.manifest, moduleKey);
  if (!found) throw refuse(404, 'no-such-module', `The app has no module ${moduleKey} with a resolver.`);
  const place = placeOf(deps.jira, request, { type: found.type, accountId: user.accountId });
  const context = buildContext(deps.manifest, { moduleKey, place, user, siteUrl: deps.siteUrl() });
  try {
    return answer(await deps.forge.invokeResolver(moduleKey, operation, payload, context, user.accountId));
  } catch (thrown) {
    throw failed(thrown);
  }
}
