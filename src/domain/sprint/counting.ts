import * as z from 'zod';
import type { Json } from '../shared/canonicalJson';
import { jiraId, type JiraId } from '../shared/ids';

/** A sprint as the sprint field of an issue names it. Jira keeps closed ones there. */
const fieldValue = z.array(
  z.object({
    id: z.int().min(0).transform(String).pipe(jiraId),
    name: z.string(),
    state: z.enum(['future', 'active', 'closed']),
    completeDate: z.string().nullish(),
  }),
);

export interface CountingSprint {
  readonly id: JiraId;
  readonly name: string;
}

/**
 * The sprints that count for a gate of an issue, from its sprint field: all that are open; where none is, the one that was
 * completed last. None where it was never in one. A field that Jira did not give, or not as it does, is unknown.
 */
export function sprintsThatCount(value: Json | undefined): readonly CountingSprint[] | 'unknown' {
  if (value === undefined) return 'unknown';
  const parsed = fieldValue.safeParse(value ?? []);
  if (!parsed.success) return 'unknown';
  const open = parsed.data.filter(({ state }) => state !== 'closed');
  const closed = [...parsed.data].sort((one, other) => completion(one) - completion(other)).slice(-1);
  return (open.length > 0 ? open : closed).map(({ id, name }) => ({ id, name }));
}

const completion = ({ completeDate }: { readonly completeDate?: string | null }): number =>
  Date.parse(completeDate ?? '') || 0;
