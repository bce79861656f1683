import { z } from 'zod';
import { requiredScope } from '../forge/platform/scopes';
import type { Caller, SiteDeps } from './deps';
import { multipartBody } from './multipart';
import type { SiteManifest } from './manifest';

/** What @forge/bridge sends for requestJira. */
export const productRequestSchema = z.looseObject({
  product: z.string(),
  restPath: z.string().startsWith('/rest/'),
  fetchRequestInit: z.looseObject({
    method: z.string().default('GET'),
    body: z.string().nullish(),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
  }),
  isMultipartFormData: z.boolean().optional(),
});
type ProductRequest = z.infer<typeof productRequestSchema>;

const scopes = z.looseObject({
  scopes: z.union([
    z.array(z.string()),
    z.record(z.string(), z.unknown()).transform((named) => Object.keys(named)),
  ]),
});
const TEXT = /json|text|xml|javascript/;

/**
 * A REST call of the app's page as the user, within the app's scopes, answered in the shape that @forge/bridge turns
 * into a Response.
 */
export async function fetchProduct(
  deps: SiteDeps,
  manifest: SiteManifest,
  caller: Caller,
  data: ProductRequest,
) {
  if (data.product !== 'jira') throw new Error(`${data.product}: not emulated`);
  const { method } = data.fetchRequestInit;
  const url = new URL(data.restPath, deps.origins().product);
  const scope = requiredScope(method.toUpperCase(), url.pathname);
  const granted = scopes.safeParse(manifest.permissions).data?.scopes ?? [];
  if (scope === undefined || !granted.includes(scope)) return outOfScope();
  return answer(await deps.jiraFetch(new Request(url, requestOf(data)), caller));
}

function requestOf({ fetchRequestInit, isMultipartFormData }: ProductRequest): RequestInit {
  const { method, body, headers } = fetchRequestInit;
  if (method === 'GET' || body === null || body === undefined) return { method, headers };
  if (!isMultipartFormData) return { method, headers, body };
  // The boundary is the new body's own.
  const kept = headers.filter(([name]) => name.toLowerCase() !== 'content-type');
  return { method, headers: kept, body: multipartBody(body) };
}

function outOfScope() {
  const body = JSON.stringify({ code: 401, message: 'Unauthorized; scope does not match' });
  return { status: 401, statusText: '', headers: JSON_TYPE, body, isAttachment: false };
}
const JSON_TYPE = { 'content-type': 'application/json' };

async function answer(response: Response) {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isAttachment = bytes.length > 0 && !TEXT.test(response.headers.get('content-type') ?? 'text');
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: isAttachment ? dataUrl(response, bytes) : bytes.toString('utf8'),
    isAttachment,
  };
}

function dataUrl(response: Response, bytes: Buffer): string {
  return `data:${response.headers.get('content-type') ?? ''};base64,${bytes.toString('base64')}`;
}
