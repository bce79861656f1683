/** One page of the local Jira, and who would open it. `heading` is what the page is called when it has loaded. */
export interface Stop {
  readonly picture: string;
  readonly address: string;
  readonly heading: RegExp;
  /** What a frame of the app says there, when it matters which. */
  readonly says?: RegExp;
}

const stop = (picture: string, address: string, heading: RegExp, says?: RegExp): Stop => ({
  ...{ picture, address, heading },
  ...(says === undefined ? {} : { says }),
});

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
    ],
  },
];
