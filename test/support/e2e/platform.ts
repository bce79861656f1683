import * as z from 'zod';
import type { LocalSite } from './site';

const call = z.looseObject({
  kind: z.enum(['jira', 'kvs', 'queue', 'egress', 'other']),
  method: z.string(),
  path: z.string(),
  as: z.string(),
  status: z.number(),
  round: z.number(),
});
const invocation = z.looseObject({
  function: z.string(),
  module: z.string(),
  operation: z.string().optional(),
  outcome: z.string().optional(),
  rounds: z.number(),
  calls: z.array(call),
});
export type Invocation = z.infer<typeof invocation>;
export type Call = z.infer<typeof call>;

/** The latest invocations of the app with the calls they made, oldest first. */
export async function invocations(site: LocalSite): Promise<Invocation[]> {
  const { body } = await site.as('viktor-hale').send('GET', '/local/calls');
  return z.array(invocation).parse(body);
}

/** Calls by kind and round: `jira 1: 2` means two Jira requests in the first round. */
export function summary({ calls }: Invocation): string {
  const counts = new Map<string, number>();
  for (const { kind, round } of calls)
    counts.set(`${kind} ${round}`, (counts.get(`${kind} ${round}`) ?? 0) + 1);
  return [...counts].map(([place, count]) => `${place}: ${count}`).join(', ');
}

/** Plans faults; they strike until `clearFaults`. */
export async function planFaults(site: LocalSite, ...faults: object[]): Promise<void> {
  const { status } = await site.as('viktor-hale').send('POST', '/local/faults', { faults });
  z.literal(200).parse(status);
}

export async function clearFaults(site: LocalSite): Promise<void> {
  await site.as('viktor-hale').send('DELETE', '/local/faults');
}
