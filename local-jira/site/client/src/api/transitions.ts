import { z } from 'zod';
import { rest } from './http';
import type { AdfNode } from './schemas';

const choice = z.looseObject({ id: z.string(), name: z.string().optional(), value: z.string().optional() });
const fieldSchema = z.looseObject({
  name: z.string(),
  required: z.boolean().default(false),
  schema: z.looseObject({
    type: z.string(),
    items: z.string().optional(),
    system: z.string().optional(),
    custom: z.string().optional(),
  }),
  allowedValues: z.array(choice).optional(),
});
/** What a transition's screen asks for in one field. */
export type ScreenField = z.infer<typeof fieldSchema>;

const withFields = z.looseObject({
  transitions: z.array(
    z.looseObject({ id: z.string(), fields: z.record(z.string(), fieldSchema).default({}) }),
  ),
});
const current = z.looseObject({ fields: z.record(z.string(), z.unknown()) });

/** The fields of a transition's screen, by id, and what the issue has in them. */
export interface TransitionScreen {
  fields: Record<string, ScreenField>;
  current: Record<string, unknown>;
}

export async function loadScreen(issueKey: string, transitionId: string): Promise<TransitionScreen> {
  const path = `/issue/${encodeURIComponent(issueKey)}`;
  const query = new URLSearchParams({ transitionId, expand: 'transitions.fields' });
  const { transitions } = await rest(withFields, 'GET', `${path}/transitions?${query}`);
  const fields = transitions[0]?.fields ?? {};
  const ids = Object.keys(fields).join(',');
  const issue = ids === '' ? { fields: {} } : await rest(current, 'GET', `${path}?fields=${ids}`);
  return { fields, current: issue.fields };
}

/** Makes a transition with what its screen was filled with. `comment` is a document. Throws JiraError. */
export function makeTransition(
  issueKey: string,
  transitionId: string,
  filled: { fields: Record<string, unknown>; comment?: AdfNode[] | undefined },
): Promise<unknown> {
  const { fields, comment = [] } = filled;
  const body = { type: 'doc', version: 1, content: comment };
  return rest(z.unknown(), 'POST', `/issue/${encodeURIComponent(issueKey)}/transitions`, {
    transition: { id: transitionId },
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(comment.length === 0 ? {} : { update: { comment: [{ add: { body } }] } }),
  });
}
