import { z } from 'zod';
import { refuse } from './body';
import type { Place } from './context';
import type { LocalJira } from './port';

const idOrKey = z.union([z.string(), z.int().transform(String)]);
const number = z.int().positive();

/** The body of POST /local/invoke: what to call, and the one place from which it is called; without one, the site. */
export const invokeRequest = z
  .strictObject({
    module: z.string(),
    operation: z.string(),
    payload: z.unknown().optional(),
    issue: idOrKey.optional(),
    project: idOrKey.optional(),
    sprint: number.optional(),
    /** The board on which a sprint is shown, or a board by itself. */
    board: number.optional(),
  })
  .refine(
    ({ issue, project, sprint, board }) =>
      [issue, project, sprint ?? board].filter((place) => place !== undefined).length <= 1,
    'Name one place: an issue, a project, or a sprint or board.',
  );
export type InvokeRequest = z.infer<typeof invokeRequest>;

/** Who calls which kind of module. */
interface Asking {
  type: string;
  accountId: string;
}

function agilePlace(jira: LocalJira, { sprint, board }: InvokeRequest, accountId: string): Place {
  const place =
    sprint === undefined ? jira.board(board ?? 0, accountId) : jira.sprint(sprint, board, accountId);
  if (place) return { kind: 'agile', place };
  const what = sprint === undefined ? `board ${board}` : `open sprint ${sprint}`;
  throw refuse(404, sprint === undefined ? 'no-such-board' : 'no-such-sprint', `There is no ${what}.`);
}

function sitePlace(jira: LocalJira, { type, accountId }: Asking): Place {
  if (type === 'jira:adminPage' && !jira.administers(accountId)) {
    throw refuse(403, 'not-admin', 'Only Jira administrators have this page.');
  }
  return { kind: 'site' };
}

/**
 * The place that a request names. Throws 404 for a place that is not there, for boards also when this person may not
 * see them, and 403 for pages of the administration.
 */
export function placeOf(jira: LocalJira, request: InvokeRequest, asking: Asking): Place {
  const { issue, project, sprint, board } = request;
  if (sprint !== undefined || board !== undefined) return agilePlace(jira, request, asking.accountId);
  if (issue !== undefined) {
    const found = jira.issue(issue);
    if (!found) throw refuse(404, 'no-such-issue', `There is no issue ${issue}.`);
    return { kind: 'issue', issue: found };
  }
  if (project === undefined) return sitePlace(jira, asking);
  const found = jira.project(project);
  if (!found) throw refuse(404, 'no-such-project', `There is no project ${project}.`);
  return { kind: 'project', project: found };
}
