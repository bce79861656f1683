import { SeedFailed, type SeedSite } from './site';

/** One request of a person to Jira. Paths start below `/rest`; answers the JSON of the body, or null without one. */
export type Ask = (as: string, method: string, path: string, body?: unknown) => Promise<unknown>;

/** How Jira answered, whether or not it did what it was asked. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

export async function sendTo(
  site: SeedSite,
  as: string,
  [method, path]: readonly [string, string],
  body?: unknown,
): Promise<Answered> {
  const request = new Request(`http://localhost/rest${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await site.fetch(request, { kind: 'user', accountId: as });
  return { status: response.status, text: await response.text() };
}

/** Jira's REST API for the people of a seed. @throws {SeedFailed} when Jira refuses */
export function restOf(site: SeedSite): Ask {
  return async (as, method, path, body) => {
    const { status, text } = await sendTo(site, as, [method, path], body);
    if (status >= 300) throw new SeedFailed(`${method} ${path} as ${as}: ${status} ${text}`);
    const answer: unknown = text === '' ? null : JSON.parse(text);
    return answer;
  };
}
