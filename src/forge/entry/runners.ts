import type * as z from 'zod';
import type { IssuePlace, ProjectPlace } from '../../app/place';
import type { Ports } from '../../app/ports';
import { operations, type OperationName } from '../../contract/operations';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { Place } from './place';
import type { UseCases } from './useCases';

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
    const answer = await useCase(ports, here, request.data);
    return isRefusal(answer) ? answer : { value: operation.response.parse(answer) };
  };
}

/** Where a request went wrong: names of members that the contract knows, and positions. Never a value. */
function pathOf(error: z.ZodError): string {
  const path = error.issues[0]?.path.map(String).join('.');
  return path === undefined || path === '' ? 'request' : path;
}

const onIssue = <Q extends z.ZodType, A extends z.ZodType<object>>(
  operation: Operation<Q, A>,
  useCase: Run<IssuePlace, Q, A>,
): Runner =>
  runner(operation, useCase, ({ caller, issueId }) =>
    issueId === undefined ? undefined : { caller, issueId },
  );

/** Operations of the project settings page. The page on an issue has a project too, and no business here. */
const onProject = <Q extends z.ZodType, A extends z.ZodType<object>>(
  operation: Operation<Q, A>,
  useCase: Run<ProjectPlace, Q, A>,
): Runner =>
  runner(operation, useCase, ({ caller, issueId, projectId }) =>
    projectId === undefined || issueId !== undefined ? undefined : { caller, projectId },
  );

/** A runner for every operation of the contract. */
export const runners = (cases: UseCases): { readonly [N in OperationName]: Runner } => ({
  'issue.get': onIssue(operations['issue.get'], cases['issue.get']),
  'checklist.answer': onIssue(operations['checklist.answer'], cases['checklist.answer']),
  'signoff.sign': onIssue(operations['signoff.sign'], cases['signoff.sign']),
  'signoff.revoke': onIssue(operations['signoff.revoke'], cases['signoff.revoke']),
  'gate.explain': onIssue(operations['gate.explain'], cases['gate.explain']),
  'audit.list': onIssue(operations['audit.list'], cases['audit.list']),
  'audit.verify': onIssue(operations['audit.verify'], cases['audit.verify']),
  'policy.get': onProject(operations['policy.get'], cases['policy.get']),
  'policy.adopt': onProject(operations['policy.adopt'], cases['policy.adopt']),
});
