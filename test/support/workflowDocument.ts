import { z } from 'zod';
import type { Answer, Site } from './jiraSite';

const rule = z.looseObject({
  id: z.string().optional(),
  ruleKey: z.string(),
  parameters: z.record(z.string(), z.string()).default({}),
});
const transition = z.looseObject({
  id: z.string(),
  name: z.string(),
  links: z.array(z.looseObject({ fromStatusReference: z.string() })),
  toStatusReference: z.string(),
  conditions: z.looseObject({ operation: z.string(), conditions: z.array(rule) }).optional(),
  validators: z.array(rule),
});
const workflow = z.looseObject({
  id: z.string(),
  name: z.string(),
  version: z.object({ id: z.string(), versionNumber: z.number() }),
  scope: z.looseObject({ type: z.string() }),
  statuses: z.array(z.looseObject({ statusReference: z.string() })),
  transitions: z.array(transition),
});
const status = z.looseObject({
  id: z.string().optional(),
  name: z.string(),
  statusCategory: z.string(),
  statusReference: z.string(),
});
const answer = z.looseObject({ workflows: z.array(workflow), statuses: z.array(status) });

export type Document = z.infer<typeof workflow>;
export type Transition = z.infer<typeof transition>;

/** A workflow as REST shows it, with the statuses it refers to. */
export interface Read {
  document: Document;
  statuses: z.infer<typeof status>[];
}

export async function readWorkflow(site: Site, id: string, who = 'viktor-hale'): Promise<Read> {
  const { body } = await site.call(who, 'POST', '/workflows', { workflowIds: [id] });
  const { workflows, statuses } = answer.parse(body);
  const [document] = workflows;
  if (!document) throw new Error(`no workflow ${id}`);
  return { document, statuses };
}

/** The body of an update that leaves a workflow as it is. */
export function updateOf({ document, statuses }: Read) {
  const { id, version, transitions } = document;
  return {
    statuses: statuses.map(({ id: statusId, name, statusCategory, statusReference }) => ({
      ...{ id: statusId, name, statusCategory, statusReference },
    })),
    workflows: [
      {
        ...{ id, version, transitions },
        statuses: document.statuses.map(({ statusReference }) => ({ statusReference, properties: {} })),
      },
    ],
  };
}

/** Changes one transition of a document. */
export function withTransition(read: Read, id: string, change: (one: Transition) => Transition): Read {
  const transitions = read.document.transitions.map((one) => (one.id === id ? change(one) : one));
  return { ...read, document: { ...read.document, transitions } };
}

export const sendUpdate = (site: Site, read: Read, who = 'viktor-hale'): Promise<Answer> =>
  site.call(who, 'POST', '/workflows/update', updateOf(read));
