import { z } from 'zod';
import type { Caller, SiteDeps } from './deps';

/** What @forge/bridge sends for requestJira. */
export const productRequestSchema = z.looseObject({
  product: z.string(),
  restPath: z.string().startsWith('/rest/'),
  fetchRequestInit: z.looseObject({
    method: z.string().optional(),
    body: z.string().nullish(),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
  }),
  isMultipartFormData: z.boolean().optional(),
});

/** A REST call of the app's page as the user, answered in the shape that @forge/bridge turns into a Response. */
export async function fetchProduct(
  deps: SiteDeps,
  caller: Caller,
  data: z.infer<typeof productRequestSchema>,
) {
  if (data.product !== 'jira' || data.isMultipartFormData) throw new Error('fetchProduct: not emulated');
  const { method = 'GET', body, headers } = data.fetchRequestInit;
  const url = new URL(data.restPath, deps.origins().product);
  const init = { method, headers, ...(method === 'GET' || body === null ? {} : { body }) };
  const response = await deps.jiraFetch(new Request(url, init), caller);
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
    isAttachment: false,
  };
}
