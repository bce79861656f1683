import type { Context } from 'hono';
import { visibleBoard, visibleSprint } from '../../jira/agile/access';
import { backlogIssues, boardIssues, levelOf, sprintIssues } from '../../jira/agile/contents';
import { byRank } from '../../jira/agile/order';
import type { Core } from '../../jira/core';
import type { Issue } from '../../jira/entities/issue';
import { notFound } from '../../jira/errors';
import { findIssue, viewerOf } from '../../jira/issues/read';
import { childrenOf } from '../../jira/issues/read';
import { valuesOf } from '../../jira/tables';
import type { Env } from '../env';
import { param } from '../http';
import { numberIn } from './ids';

type Find = (c: Context<Env>, core: Core) => Issue[];

const boardIn = (c: Context<Env>, core: Core) => visibleBoard(core, c.env.caller, numberIn(c, 'board'));

/** An epic that the caller may see. Throws 404 for anything else. */
export function epicIn(c: Context<Env>, core: Core): Issue {
  const epic = findIssue(core, param(c, 'epic'));
  if (!epic || levelOf(core, epic) !== 1 || !viewerOf(core, c.env.caller)(epic))
    throw notFound('The requested epic does not exist or you do not have permission to view it.');
  return epic;
}

const withoutEpic = (core: Core) => (issue: Issue) =>
  levelOf(core, issue) === 0 && typeof issue.values['parent'] !== 'string';

const ofEpic = (epic: Issue) => (issue: Issue) => issue.values['parent'] === epic.id;

function inBoardSprint(c: Context<Env>, core: Core): Issue[] {
  const board = boardIn(c, core);
  const sprint = visibleSprint(core, c.env.caller, numberIn(c, 'sprint'));
  return sprintIssues(core, sprint.id).filter((issue) => issue.projectId === board.projectId);
}

/** Which issues each list holds, in the order of boards, before it is asked who looks. By path, with its parameters. */
export const LISTS: Record<string, Find> = {
  '/board/:board/issue': (c, core) => boardIssues(core, boardIn(c, core)),
  '/board/:board/backlog': (c, core) => backlogIssues(core, boardIn(c, core)),
  '/board/:board/sprint/:sprint/issue': inBoardSprint,
  '/board/:board/epic/none/issue': (c, core) => boardIssues(core, boardIn(c, core)).filter(withoutEpic(core)),
  '/board/:board/epic/:epic/issue': (c, core) => {
    const board = boardIn(c, core);
    return boardIssues(core, board).filter(ofEpic(epicIn(c, core)));
  },
  '/sprint/:sprint/issue': (c, core) =>
    sprintIssues(core, visibleSprint(core, c.env.caller, numberIn(c, 'sprint')).id),
  '/epic/none/issue': (_c, core) => valuesOf(core.tables.issues).filter(withoutEpic(core)).sort(byRank),
  '/epic/:epic/issue': (c, core) => childrenOf(core, epicIn(c, core).id).sort(byRank),
};
