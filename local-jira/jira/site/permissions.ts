import type { Holder } from '../entities/permission';
import { ROLE } from './people';

const role = (parameter: string): Holder => ({ type: 'projectRole', parameter });

const MEMBERS = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'TRANSITION_ISSUES',
  'MOVE_ISSUES',
  'LINK_ISSUES',
  'SCHEDULE_ISSUES',
  'WORK_ON_ISSUES',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
  'VIEW_VOTERS_AND_WATCHERS',
  'MANAGE_SPRINTS_PERMISSION',
  'MODIFY_REPORTER',
];

const ADMINISTRATORS = [
  'ADMINISTER_PROJECTS',
  'DELETE_ISSUES',
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'MANAGE_WATCHERS',
  'SET_ISSUE_SECURITY',
];

const all = (permissions: string[], holder: Holder): [string, Holder][] =>
  permissions.map((one) => [one, holder]);

/** Who may do what in the demo projects. */
export const GRANTS: [permission: string, holder: Holder][] = [
  ...all(MEMBERS, role(ROLE.members)),
  ...all(ADMINISTRATORS, role(ROLE.administrators)),
  ...all(['BROWSE_PROJECTS', 'ADD_COMMENTS'], role(ROLE.guests)),
];

/** Which roles get which permission of the app, by the last part of the permission's key. */
export const APP_GRANTS: Record<string, readonly string[]> = {
  'sign-clinical-validator': [ROLE.clinicalValidators],
  'sign-compliance-officer': [ROLE.complianceOfficers],
  'sign-privacy-officer': [ROLE.privacyOfficers],
  'sign-security-officer': [ROLE.securityOfficers],
  'sign-quality': [ROLE.quality],
  'publish-policy': [ROLE.administrators, ROLE.complianceOfficers],
};

/** Global permissions by the groups that hold them. */
export const GLOBAL_GRANTS: Record<string, string[]> = {
  ADMINISTER: ['group-jira-admins'],
  SYSTEM_ADMIN: ['group-jira-admins'],
  USER_PICKER: ['group-jira-users'],
  BULK_CHANGE: ['group-jira-users'],
  CREATE_SHARED_OBJECTS: ['group-jira-users'],
};
