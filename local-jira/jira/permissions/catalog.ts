/** A permission as `GET /rest/api/3/permissions` lists it. App permissions carry no numeric id of Jira's own. */
export interface PermissionType {
  id: string;
  key: string;
  name: string;
  description: string;
  type: 'GLOBAL' | 'PROJECT';
}

const PROJECT: [string, string, string][] = [
  ['10', 'BROWSE_PROJECTS', 'Browse Projects'],
  ['11', 'CREATE_ISSUES', 'Create Issues'],
  ['12', 'EDIT_ISSUES', 'Edit Issues'],
  ['13', 'ASSIGN_ISSUES', 'Assign Issues'],
  ['14', 'RESOLVE_ISSUES', 'Resolve Issues'],
  ['15', 'ADD_COMMENTS', 'Add Comments'],
  ['16', 'DELETE_ISSUES', 'Delete Issues'],
  ['17', 'ASSIGNABLE_USER', 'Assignable User'],
  ['18', 'CLOSE_ISSUES', 'Close Issues'],
  ['19', 'CREATE_ATTACHMENTS', 'Create Attachments'],
  ['20', 'WORK_ON_ISSUES', 'Work On Issues'],
  ['21', 'LINK_ISSUES', 'Link Issues'],
  ['23', 'ADMINISTER_PROJECTS', 'Administer Projects'],
  ['25', 'MOVE_ISSUES', 'Move Issues'],
  ['26', 'SET_ISSUE_SECURITY', 'Set Issue Security'],
  ['28', 'SCHEDULE_ISSUES', 'Schedule Issues'],
  ['30', 'MODIFY_REPORTER', 'Modify Reporter'],
  ['31', 'VIEW_VOTERS_AND_WATCHERS', 'View Voters and Watchers'],
  ['32', 'MANAGE_WATCHERS', 'Manage Watchers'],
  ['34', 'EDIT_ALL_COMMENTS', 'Edit All Comments'],
  ['35', 'EDIT_OWN_COMMENTS', 'Edit Own Comments'],
  ['36', 'DELETE_ALL_COMMENTS', 'Delete All Comments'],
  ['37', 'DELETE_OWN_COMMENTS', 'Delete Own Comments'],
  ['38', 'DELETE_ALL_ATTACHMENTS', 'Delete All Attachments'],
  ['39', 'DELETE_OWN_ATTACHMENTS', 'Delete Own Attachments'],
  ['46', 'TRANSITION_ISSUES', 'Transition Issues'],
  ['47', 'MANAGE_SPRINTS_PERMISSION', 'Manage sprints'],
];

const GLOBAL: [string, string, string][] = [
  ['0', 'ADMINISTER', 'Administer Jira'],
  ['44', 'SYSTEM_ADMIN', 'System Administer'],
  ['27', 'USER_PICKER', 'Browse users and groups'],
  ['22', 'CREATE_SHARED_OBJECTS', 'Share dashboards and filters'],
  ['24', 'MANAGE_GROUP_FILTER_SUBSCRIPTIONS', 'Manage group filter subscriptions'],
  ['33', 'BULK_CHANGE', 'Make bulk changes'],
];

function typed(type: PermissionType['type'], rows: [string, string, string][]): PermissionType[] {
  return rows.map(([id, key, name]) => ({
    id,
    key,
    name,
    description: `Ability to: ${name.toLowerCase()}.`,
    type,
  }));
}

/** The permissions that Jira itself knows. */
export const BUILT_IN: readonly PermissionType[] = [...typed('GLOBAL', GLOBAL), ...typed('PROJECT', PROJECT)];
