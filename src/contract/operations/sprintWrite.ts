import * as z from 'zod';
import { digest, jiraId, nonce, slug } from '../../domain/shared/ids';
import { receipt } from '../view';
import { checklistAnswer } from './checklistAnswer';

const at = { nonce, sprint: jiraId, project: jiraId };
const response = z.strictObject({ receipt });

/** `sprint.open`: opens the validation and keeps the scope as its baseline. Needs Edit Issues in the project. */
export const sprintOpen = { name: 'sprint.open', request: z.strictObject(at), response } as const;

/** `sprint.answer`: up to ten answers to one checklist of the sprint, all or none. Needs Edit Issues in the project. */
export const sprintAnswer = {
  name: 'sprint.answer',
  request: z.strictObject({ ...checklistAnswer.request.shape, ...at }),
  response,
} as const;

/**
 * `sprint.sign`: one person signs the sprint as a whole in one role. `seen` is the fingerprint that was shown. Refused when
 * the signer may not browse every issue of it or the app cannot read one. A rejection needs a rationale.
 */
export const sprintSign = {
  name: 'sprint.sign',
  request: z.strictObject({
    ...at,
    role: slug,
    decision: z.enum(['approved', 'rejected']),
    meaning: z.string().max(80),
    seen: digest,
    rationale: z.string().max(2000).optional(),
  }),
  response,
} as const;

/** `sprint.revoke`: takes a signature back; one's own, or any as compliance officer. Needs a rationale. */
export const sprintRevoke = {
  name: 'sprint.revoke',
  request: z.strictObject({ ...at, signoff: z.int().min(1), rationale: z.string().min(1).max(2000) }),
  response,
} as const;

/** `sprint.reopen`: ends what was signed and keeps the scope of now as the baseline. Needs a role that signs the sprint, and a rationale. */
export const sprintReopen = {
  name: 'sprint.reopen',
  request: z.strictObject({ ...at, rationale: z.string().min(1).max(2000) }),
  response,
} as const;
