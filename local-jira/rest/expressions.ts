import { z } from 'zod';
import { evaluateExpression } from '../expressions';
import type { Core } from '../jira/core';
import { badRequest } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { actorId } from '../jira/issues/event';
import { projectOf, visibleIssue } from '../jira/issues/read';
import { visibleProject } from '../jira/projects';
import { issueValue } from '../jira/workflows/issueValue';
import { personValue, projectValue } from '../jira/workflows/values';
import type { Routes } from './env';
import { notEmulated, objectOf } from './http';
import { safely } from './parse';

const reference = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  key: z.string().optional(),
});

const request = z.strictObject({
  expression: z.string(),
  context: z.looseObject({ issue: reference.optional(), project: reference.optional() }).default({}),
});

type Context = z.output<typeof request>['context'];

const nameIn = ({ id, key }: z.output<typeof reference>): string => key ?? String(id ?? '');

/** The variables that the context gives: what it names must be there for the caller. Throws 404 otherwise. */
function variables(core: Core, caller: Caller, context: Context): Record<string, unknown> {
  const issue = context.issue && visibleIssue(core, caller, nameIn(context.issue));
  const named = context.project && visibleProject(core, caller, nameIn(context.project));
  const project = named ?? (issue && projectOf(core, issue));
  return {
    user: personValue(core, actorId(core, caller)),
    ...(issue ? { issue: issueValue(core, issue) } : {}),
    ...(project ? { project: projectValue(core, project) } : {}),
  };
}

/** Evaluates Jira expressions for whoever asks: with an issue, a project and the person, no more. */
export const expressionRoutes: Routes = (rest, core) => {
  rest.post('/expression/evaluate', async (c) => {
    const { expression, context } = safely(request, await objectOf(c));
    const others = Object.keys(context).filter((name) => name !== 'issue' && name !== 'project');
    if (others.length > 0) throw notEmulated(`expressions with ${others.join(', ')}`);
    const given = variables(core, c.env.caller, context);
    const answer = evaluateExpression(expression, given, () => core.clock.now());
    if (!answer.ok) throw badRequest(answer.error);
    return c.json({ value: answer.value ?? null });
  });
};
