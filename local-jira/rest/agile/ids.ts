import type { Context } from 'hono';
import * as z from 'zod';
import type { Neighbour } from '../../jira/agile/ranking';
import { RANK } from '../../jira/agile/order';
import { badRequest } from '../../jira/errors';
import type { Env } from '../env';
import { param } from '../http';

/** A number in the path. Text that is no number finds nothing, as in Jira: 0 is no id. */
export function numberIn(c: Context<Env>, name: string): number {
  const text = param(c, name);
  return /^\d{1,15}$/u.test(text) ? Number(text) : 0;
}

/** A request that moves issues, with the place where they are wanted. */
export const moveRequest = z.object({
  issues: z.array(z.string().min(1)),
  rankBeforeIssue: z.string().min(1).nullish(),
  rankAfterIssue: z.string().min(1).nullish(),
  rankCustomFieldId: z.number().int().nullish(),
});

/** The neighbour that a request names, undefined without one. Throws 400 for two, and for another field than Rank. */
export function neighbourIn(request: z.output<typeof moveRequest>): Neighbour | undefined {
  const { rankBeforeIssue: before, rankAfterIssue: after, rankCustomFieldId: fieldId } = request;
  if (fieldId !== undefined && fieldId !== null && `customfield_${fieldId}` !== RANK)
    throw badRequest(`The custom field with id ${fieldId} is not a rank field.`);
  const given = (value: string | null | undefined): value is string => value !== undefined && value !== null;
  if (given(before) && given(after))
    throw badRequest('You must specify either rankBeforeIssue or rankAfterIssue, but not both.');
  if (given(before)) return { before };
  return given(after) ? { after } : undefined;
}
