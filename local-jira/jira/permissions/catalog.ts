/** A permission as `GET /rest/api/3/permissions` lists it. App permissions carry no numeric id of Jira's own. */
export interface PermissionType {
  id: string;
  key: string;
  name: string;
  description: string;
  type: 'GLOBAL' | 'PROJECT';
}

type Row = [id: string, key: string, name: string, description: string];

const PROJECT: Row[] = [
  ['10', 'BROWSE_PROJECTS', 'Browse Projects', 'See projects and the issues in them.'],
  ['11', 'CREATE_ISSUES', 'Create Issues', 'Create issues.'],
  ['12', 'EDIT_ISSUES', 'Edit Issues', 'Change the fields of issues.'],
  ['13', 'ASSIGN_ISSUES', 'Assign Issues', 'Assign issues to people.'],
  ['14', 'RESOLVE_ISSUES', 'Resolve Issues', 'Resolve and reopen issues, and set fix versions.'],
  ['15', 'ADD_COMMENTS', 'Add Comments', 'Comment on issues.'],
  ['16', 'DELETE_ISSUES', 'Delete Issues', 'Delete issues.'],
  ['17', 'ASSIGNABLE_USER', 'Assignable User', 'Be assigned issues.'],
  ['18', 'CLOSE_ISSUES', 'Close Issues', 'Close issues.'],
  ['19', 'CREATE_ATTACHMENTS', 'Create Attachments', 'Attach files to issues.'],
  ['20', 'WORK_ON_ISSUES', 'Work On Issues', 'Log work on issues.'],
  ['21', 'LINK_ISSUES', 'Link Issues', 'Link issues to each other.'],
  [
    '23',
    'ADMINISTER_PROJECTS',
    'Administer Projects',
    'Administer a project: its people, settings and components.',
  ],
  ['25', 'MOVE_ISSUES', 'Move Issues', 'Move issues between projects and workflows.'],
  ['26', 'SET_ISSUE_SECURITY', 'Set Issue Security', 'Set the security level of issues.'],
  ['28', 'SCHEDULE_ISSUES', 'Schedule Issues', 'Rank issues and set their due dates.'],
  ['30', 'MODIFY_REPORTER', 'Modify Reporter', 'Change who reported an issue.'],
  ['31', 'VIEW_VOTERS_AND_WATCHERS', 'View Voters and Watchers', 'See who votes for and watches an issue.'],
  ['32', 'MANAGE_WATCHERS', 'Manage Watchers', 'Change who watches an issue.'],
  ['34', 'EDIT_ALL_COMMENTS', 'Edit All Comments', 'Edit all comments on issues.'],
  ['35', 'EDIT_OWN_COMMENTS', 'Edit Own Comments', 'Edit own comments on issues.'],
  ['36', 'DELETE_ALL_COMMENTS', 'Delete All Comments', 'Delete all comments on issues.'],
  ['37', 'DELETE_OWN_COMMENTS', 'Delete Own Comments', 'Delete own comments on issues.'],
  ['38', 'DELETE_ALL_ATTACHMENTS', 'Delete All Attachments', 'Delete all attachments of issues.'],
  ['39', 'DELETE_OWN_ATTACHMENTS', 'Delete Own Attachments', 'Delete own attachments of issues.'],
  ['46', 'TRANSITION_ISSUES', 'Transition Issues', 'Move issues along the workflow.'],
  ['47', 'MANAGE_SPRINTS_PERMISSION', 'Manage sprints', 'Create, start and complete sprints.'],
];

const GLOBAL: Row[] = [
  ['0', 'ADMINISTER', 'Administer Jira', 'Set up Jira: people, schemes, workflows and apps.'],
  ['44', 'SYSTEM_ADMIN', 'System Administer', 'All administration, the system included.'],
  ['27', 'USER_PICKER', 'Browse users and groups', 'Find people and groups in lists and pickers.'],
  ['22', 'CREATE_SHARED_OBJECTS', 'Share dashboards and filters', 'Share filters and dashboards.'],
  [
    '24',
    'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
    'Manage group filter subscriptions',
    'Subscribe groups to filters.',
  ],
  ['33', 'BULK_CHANGE', 'Make bulk changes', 'Change many issues at once.'],
];

function typed(type: PermissionType['type'], rows: Row[]): PermissionType[] {
  return rows.map(([id, key, name, description]) => ({ id, key, name, description, type }));
}

/** The permissions that Jira itself knows. */
export const BUILT_IN: readonly PermissionType[] = [...typed('GLOBAL', GLOBAL), ...typed('PROJECT', PROJECT)];
