import * as z from 'zod';
import { forInvocation } from '../../app/invocation';
import type { IssuePlace, ProjectPlace, SitePlace } from '../../app/place';
import type { Ports } from '../../app/ports';
import { jiraId } from '../../domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { Place } from './place';

/** Parses the payload, runs the use case, checks the answer against the contract. */
export type Runner = (ports: Ports, place: Place, payload: unknown) => Promise<{ value: object } | Refusal>;

interface Operation<Q extends z.ZodType, A extends z.ZodType<object>> {
  readonly request: Q;
  readonly response: A;
}
type Run<P, Q extends z.ZodType, A extends z.ZodType<object>> = (
  ports: Ports,
  place: P,
  request: z.output<Q>,
) => Promise<z.output<A> | Refusal>;

function runner<P, Q extends z.ZodType, A extends z.ZodType<object>>(
  operation: Operation<Q, A>,
  useCase: Run<P, Q, A>,
  narrow: (place: Place) => P | undefined,
): Runner {
  return async (ports, place, payload) => {
    const here = narrow(place);
    if (here === undefined) return refuse('invalid-request', { where: 'page' });
    const request = operation.request.safeParse(payload);
    if (!request.success) return refuse('invalid-request', { where: pathOf(request.error) });
    const answer = await useCase(forInvocation(ports), here, request.data);
    return isRefusal(answer) ? answer : { value: operation.response.parse(answer) };
  };
}

/** Where a request went wrong: names of members that the contract knows, and positions. Never a value. */
function pathOf(error: z.ZodError): string {
  const path = error.issues[0]?.path.map(String).join('.');
  return path === undefined || path === '' ? 'request' : path;
}

/** Operations about one issue. */
export const onIssue = <Q extends z.ZodType, A extends z.ZodType<object>>(
  operation: Operation<Q, A>,
  useCase: Run<IssuePlace, Q, A>,
): Runner =>
  naming(
    runner(operation, useCase, ({ caller, issueId }) =>
      issueId === undefined ? undefined : { caller, issueId },
    ),
  );

/** Operations of the project's pages. The page on an issue has a project too, and no business here. */
export const onProject = <Q extends z.ZodType, A extends z.ZodType<object>>(
  operation: Operation<Q, A>,
  useCase: Run<ProjectPlace, Q, A>,
): Runner =>
  runner(operation, useCase, ({ caller, issueId, projectId }) =>
    projectId === undefined || issueId !== undefined ? undefined : { caller, projectId },
  );

/** Operations that any page may ask. */
export const onSite = <Q extends z.ZodType, A extends z.ZodType<object>>(
  operation: Operation<Q, A>,
  useCase: Run<SitePlace, Q, A>,
): Runner => naming(runner(operation, useCase, (place) => place));

const named = z.object({ issue: jiraId });

/**
 * A page that does not stand on an issue may name one beside the payload; the use case authorises it. Where the
 * platform names the issue, a payload that names another is refused.
 */
function naming(run: Runner): Runner {
  return async (ports, place, payload) => {
    const asked = named.safeParse(payload);
    if (!asked.success) return run(ports, place, payload);
    const { issue } = asked.data;
    if (place.issueId !== undefined && place.issueId !== issue)
      return refuse('invalid-request', { where: 'issue' });
    const { issue: _issue, ...rest } = z.looseObject({ issue: jiraId }).parse(payload);
    return run(ports, { ...place, issueId: issue }, rest);
  };
}
