import * as z from 'zod';
import { policy } from '../../domain/policy/schema';
import { jiraId, slug } from '../../domain/shared/ids';

/** A status of the project's workflows, to choose what a gate guards. */
export const statusChoice = z.strictObject({ id: jiraId, name: z.string(), category: z.string() });

/** `policy.get`: the policy in force and what could be adopted. Needs Browse Projects. */
export const policyGet = {
  name: 'policy.get',
  request: z.strictObject({}),
  response: z.strictObject({
    policy: policy.nullable(),
    mayAdopt: z.boolean(),
    statuses: z.array(statusChoice),
    starter: z.strictObject({
      title: z.string(),
      gates: z.array(
        z.strictObject({ id: slug, title: z.string(), summary: z.string(), suggested: z.array(jiraId) }),
      ),
    }),
  }),
} as const;
