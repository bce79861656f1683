import * as z from 'zod';
import { modifiedFields } from '../../domain/gate/overlay';
import { jiraId, slug } from '../../domain/shared/ids';

const status = z.object({ id: jiraId });

/**
 * What Jira hands to a workflow validator. The rule's configuration may name gates to add; a configuration that
 * does not parse blocks, because it may have meant to add one.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
export const transitionPayload = z.object({
  issue: z.object({ key: z.string().regex(/^[A-Z][A-Z0-9_]*-[0-9]+$/) }),
  configuration: z.object({ gates: z.array(slug).max(30).default([]) }).nullish(),
  transition: z.object({
    from: status,
    to: status,
    modifiedFields: modifiedFields.nullish(),
  }),
});
