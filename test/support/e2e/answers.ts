import * as z from 'zod';
import type { Answer } from './person';

const told = z.looseObject({
  code: z.string().optional(),
  errorMessages: z.array(z.string()).optional(),
});

/** The code of a refusal of the app, or undefined. */
export const codeOf = ({ body }: Answer): string | undefined => told.safeParse(body).data?.code;

/** What Jira says of a request that it refuses. */
export const messageOf = ({ body }: Answer): string =>
  told.safeParse(body).data?.errorMessages?.join(' ') ?? '';
