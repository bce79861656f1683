import { z } from 'zod';
import { rest } from './http';

const granted = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});

const ASKED = [
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'MANAGE_SPRINTS_PERMISSION',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
] as const;

/** What somebody may do on a project's boards. */
export interface BoardRights {
  createIssues: boolean;
  /** Estimates are fields of issues. */
  editIssues: boolean;
  /** Jira wants the permission to manage sprints and to schedule issues for it. */
  manageSprints: boolean;
  /** Rank issues, and move them between sprints and backlog. */
  schedule: boolean;
  transition: boolean;
}

export async function loadBoardRights(projectKey: string): Promise<BoardRights> {
  const query = new URLSearchParams({ projectKey, permissions: ASKED.join(',') });
  const { permissions } = await rest(granted, 'GET', `/mypermissions?${query}`);
  const may = (one: (typeof ASKED)[number]): boolean => permissions[one]?.havePermission ?? false;
  return {
    createIssues: may('CREATE_ISSUES'),
    editIssues: may('EDIT_ISSUES'),
    manageSprints: may('MANAGE_SPRINTS_PERMISSION') && may('SCHEDULE_ISSUES'),
    schedule: may('SCHEDULE_ISSUES') && may('EDIT_ISSUES'),
    transition: may('TRANSITION_ISSUES'),
  };
}
