import * as z from 'zod';
import { instant, jiraId } from '../../domain/shared/ids';
import { sprintRow, sprintView } from '../sprintView';
import { verdict } from './auditVerify';

/** `sprint.list`: the sprints of a project, past and present. Needs Browse on the project. Without a requirement in the policy `asked` is false. */
export const sprintList = {
  name: 'sprint.list',
  request: z.strictObject({ project: jiraId }),
  response: z.strictObject({
    asked: z.boolean(),
    rows: z.array(sprintRow).max(400),
    more: z.boolean(),
    checkedAt: instant,
  }),
} as const;

/** `sprint.get`: one sprint in one project, worked out now. Needs Browse on the project. */
export const sprintGet = {
  name: 'sprint.get',
  request: z.strictObject({ sprint: jiraId, project: jiraId }),
  response: sprintView,
} as const;

/** `sprint.verify`: verifies the chain of a sprint in a project as `audit.verify` does that of an issue. Needs Browse on the project. */
export const sprintVerify = {
  name: 'sprint.verify',
  request: z.strictObject({ sprint: jiraId, project: jiraId }),
  response: verdict,
} as const;

/**
 * `sprint.export`: the report as a file. `text` is CSV of RFC 4180, or JSON with the entries of the chain and their texts, and
 * with the numbers of those whose bytes are withheld. `docs/verify-sprint-export.md` says how it is verified.
 */
export const sprintExport = {
  name: 'sprint.export',
  request: z.strictObject({ sprint: jiraId, project: jiraId, format: z.enum(['csv', 'json']) }),
  response: z.strictObject({ filename: z.string(), text: z.string() }),
} as const;
