import type { Visitor } from './visitor';

/** One page of the local Jira, and who would open it. `heading` is what the page is called when it has loaded. */
export interface Stop {
  readonly picture: string;
  readonly address: string;
  readonly heading: RegExp;
  /** What a frame of the app says there, when it matters which. */
  readonly says?: RegExp;
  /** What somebody opens there before it is looked at. */
  readonly opens?: (one: Visitor) => Promise<void>;
  /** A dialog: its pictures show the screen, not the long page below it. */
  readonly dialog?: true;
}

const stop = (picture: string, address: string, heading: RegExp, says?: RegExp): Stop => ({
  ...{ picture, address, heading },
  ...(says === undefined ? {} : { says }),
});

/** The sprint that was signed, among those of its project. */
async function openSignedSprint(one: Visitor): Promise<void> {
  const app = one.page.locator('iframe').first().contentFrame();
  await app.getByRole('row', { name: /TELE Sprint 11/ }).waitFor();
  await one.picture('tour/project-sprints-light', true);
  await app.getByRole('button', { name: 'TELE Sprint 11' }).click();
  await app.getByRole('region', { name: /^Changed since it was signed/ }).waitFor();
}

/** The running one, from the menu of the sprint. */
async function openRunningSprint(one: Visitor): Promise<void> {
  await one.page.getByRole('button', { name: 'Actions for TELE Sprint 12' }).click();
  await one.page.getByRole('menuitem', { name: 'Clinical validation' }).click();
  await one.dialog
    .getByText(/\d+ of \d+ validated/)
    .first()
    .waitFor();
}

/** Every page, by the person whom it suits. People come in the order in which they are visited. */
export const TOUR: readonly { readonly person: string; readonly stops: readonly Stop[] }[] = [
  {
    person: 'Jonas Weber',
    stops: [
      stop('home', '/', /./),
      stop('board', '/projects/TELE/boards/1', /board/i),
      stop('backlog', '/projects/TELE/boards/1/backlog', /backlog/i),
      stop('navigator', '/issues', /issues/i),
      stop('project-issues', '/projects/TELE/issues', /./),
      stop('issue', '/browse/TELE-2', /./),
      stop('epic', '/browse/TELE-1', /./),
    ],
  },
  {
    person: 'Viktor Hale',
    stops: [
      stop('releases', '/projects/TELE/releases', /^Releases$/),
      stop('components', '/projects/TELE/components', /^Components$/),
      stop('settings', '/projects/TELE/settings', /./),
      stop('settings-people', '/projects/TELE/settings/people', /people|access/i),
      stop('settings-permissions', '/projects/TELE/settings/permissions', /permission/i),
      stop('settings-workflow', '/projects/TELE/settings/workflow', /workflow/i),
      stop('settings-app', '/projects/TELE/settings/apps/compliance-settings', /./),
      stop('admin', '/admin', /./),
      stop('admin-people', '/admin/people', /people|users/i),
      stop('admin-groups', '/admin/groups', /groups/i),
      stop('admin-schemes', '/admin/permission-schemes', /permission/i),
      stop('admin-security', '/admin/security', /security/i),
      stop('admin-workflows', '/admin/workflows', /workflow/i),
      stop('admin-app', '/admin/apps/compliance-admin', /./),
      stop('tools', '/local-tools', /./),
      stop('tools-logs', '/local-tools/logs', /./),
    ],
  },
  {
    person: 'Helen Voss',
    stops: [
      stop('hub', '/apps/compliance-hub', /./),
      stop('project-app', '/projects/TELE/apps/compliance-project', /./),
      stop('hub-levels', '/apps/compliance-hub/how', /./, /Matches or shows who a patient is/),
    ],
  },
  {
    person: 'Ruth Abelman',
    stops: [
      stop('hub-register', '/apps/compliance-hub/register', /./, /A critical finding goes to a clinician/),
      stop('hub-portfolio', '/apps/compliance-hub/portfolio', /./, /A critical finding goes to a clinician/),
      stop('red-epic', '/browse/IMG-20', /./, /^High, \d+ not assessed, because IMG-22 has the hazard/),
      {
        ...stop('project-sprint', '/projects/TELE/apps/compliance-project/sprints', /./),
        opens: openSignedSprint,
      },
      {
        ...stop('sprint-dialog', '/projects/TELE/boards/1/backlog', /backlog/i),
        ...{ opens: openRunningSprint, dialog: true },
      },
    ],
  },
];
