import { z } from 'zod';
import type { Myself } from './context';
import { loadMyself } from './context';
import type { SiteDeps } from './deps';

const people = z.array(
  z.looseObject({ accountId: z.string(), accountType: z.string(), active: z.boolean() }),
);

/** Somebody whom a browser can be when its own account is gone: the first active person by name. */
export async function somebody(deps: SiteDeps): Promise<Myself | undefined> {
  const request = new Request(`${deps.origins().product}/rest/api/3/users/search?maxResults=1000`);
  const response = await deps.jiraFetch(request, { kind: 'app' });
  const found = people.safeParse(await response.json()).data ?? [];
  const first = found.find(({ active, accountType }) => active && accountType === 'atlassian');
  return first && loadMyself(deps, first.accountId);
}
