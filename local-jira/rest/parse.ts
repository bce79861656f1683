import type { z } from 'zod';
import { badRequest } from '../jira/errors';

/** Reads a part of a request by its schema. Throws 400 that names the first thing wrong. */
export function safely<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw badRequest(`Invalid request payload. ${where === '' ? '' : `${where}: `}${issue?.message ?? ''}`);
}
