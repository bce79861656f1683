import { workflowRules } from '@forge/jira-bridge';
import { z } from 'zod/mini';
import type { HostContext } from './hostContext';

const id = z.nullish(z.string());

/** What Jira's workflow editor says of the rule that is configured. Ids may be missing before the workflow is published. */
const ruleExtension = z.object({
  workflowId: id,
  scopedProjectId: id,
  transitionContext: z.nullish(z.object({ id, from: id, to: id })),
  validatorConfig: z.optional(z.unknown()),
});

const configuration = z.object({ gates: z._default(z.array(z.string()), []) });

/** A rule on a transition: where it stands, and the gates that it adds to those of the policy. */
export interface Rule {
  readonly workflow: string | undefined;
  readonly project: string | undefined;
  readonly to: string | undefined;
  readonly gates: readonly string[];
}

/** A saved configuration is text that holds JSON, or what Jira made of it; one that cannot be read adds nothing here. */
function gatesIn(saved: unknown): readonly string[] {
  const parsed = configuration.safeParse(typeof saved === 'string' ? jsonIn(saved) : saved);
  return parsed.success ? parsed.data.gates : [];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The rule that this page was opened for. */
export function ruleOf(context: HostContext): Rule {
  const parsed = ruleExtension.safeParse(context.extension);
  if (!parsed.success) return { workflow: undefined, project: undefined, to: undefined, gates: [] };
  const { workflowId, scopedProjectId, transitionContext, validatorConfig } = parsed.data;
  return {
    workflow: workflowId ?? undefined,
    project: scopedProjectId ?? undefined,
    to: transitionContext?.to ?? undefined,
    gates: gatesIn(validatorConfig),
  };
}

/** Tells Jira how to ask for the configuration when the person adds or updates the rule. */
export const configureWith = (read: () => readonly string[]): Promise<void> =>
  workflowRules.onConfigure(() => JSON.stringify({ gates: read() })).catch(() => undefined);
