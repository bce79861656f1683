import './jitless';
import { z } from 'zod/mini';
import type { HostContext } from './hostContext';

/** Ids may be missing before the workflow is published, and one that is unreadable must not hide the others. */
const id = z.catch(z.nullish(z.string()), undefined);

/** What Jira's workflow editor says of the rule that is configured. */
const ruleExtension = z.object({
  workflowId: id,
  scopedProjectId: id,
  transitionContext: z.catch(z.nullish(z.object({ to: id })), undefined),
  validatorConfig: z.optional(z.unknown()),
});

const configuration = z.object({ gates: z._default(z.array(z.string()), []) });

/** A rule on a transition: where it stands, and the gates that it adds to those of the policy. */
export interface Rule {
  readonly workflow: string | undefined;
  readonly project: string | undefined;
  readonly to: string | undefined;
  readonly gates: readonly string[];
  /** A configuration is saved and cannot be read: the transition is blocked until it is saved anew. */
  readonly unreadable: boolean;
}

const NONE: Rule = { workflow: undefined, project: undefined, to: undefined, gates: [], unreadable: false };

/** A saved configuration is text that holds JSON, or what Jira made of it. */
function gatesIn(saved: unknown): Pick<Rule, 'gates' | 'unreadable'> {
  if (saved === undefined || saved === null || saved === '') return { gates: [], unreadable: false };
  const parsed = configuration.safeParse(typeof saved === 'string' ? jsonIn(saved) : saved);
  return parsed.success
    ? { gates: [...new Set(parsed.data.gates)], unreadable: false }
    : { gates: [], unreadable: true };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The rule that a page was opened for. */
export function ruleOf(context: HostContext): Rule {
  const parsed = ruleExtension.safeParse(context.extension);
  if (!parsed.success) return NONE;
  const { workflowId, scopedProjectId, transitionContext, validatorConfig } = parsed.data;
  return {
    workflow: workflowId ?? undefined,
    project: scopedProjectId ?? undefined,
    to: transitionContext?.to ?? undefined,
    ...gatesIn(validatorConfig),
  };
}

const SLUG = /^[a-z][a-z0-9-]{0,63}$/;
const MOST = 30;

/** The gates that can be asked about: what is no name of a gate is shown as unknown, and left out here. */
export const askable = (gates: readonly string[]): string[] =>
  gates.filter((gate) => SLUG.test(gate)).slice(0, MOST);
