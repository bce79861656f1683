import type { ComponentType } from 'react';
import { AdminAppSection } from '../apps/globalAppPage';
import { WorkflowsSection } from '../workflow/workflowsSection';
import { GroupsSection } from './groupsSection';
import { PeopleSection } from './peopleSection';
import { PermissionSchemesSection } from './permissionSchemesSection';
import { SecuritySection } from './securitySection';

/** What a section of Jira's administration is told: the address below the section, split at slashes. */
export interface AdminSectionProps {
  rest: string[];
}

/** One entry of the administration's navigation: `/admin/<path>`. */
export interface AdminSection {
  path: string;
  title: string;
  /** What the landing page says about it. */
  description: string;
  page: ComponentType<AdminSectionProps>;
  /** Found by its address only, not in the navigation. */
  hidden?: boolean;
}

/** The built-in sections, in the order of the navigation. Pages of apps come after them. */
export const adminSections: readonly AdminSection[] = [
  {
    path: 'people',
    title: 'People',
    description: 'Accounts, licences and deactivated people',
    page: PeopleSection,
  },
  { path: 'groups', title: 'Groups', description: 'Many people at once', page: GroupsSection },
  {
    path: 'permission-schemes',
    title: 'Permission schemes',
    description: 'Who may do what in projects, and the permissions that apps add',
    page: PermissionSchemesSection,
  },
  {
    path: 'security',
    title: 'Issue security schemes',
    description: 'Levels that hide issues from all but their members',
    page: SecuritySection,
  },
  {
    path: 'workflows',
    title: 'Workflows',
    description: 'Statuses, transitions and the rules on them',
    page: WorkflowsSection,
  },
  { path: 'apps', title: 'Apps', description: 'Pages of apps', page: AdminAppSection, hidden: true },
];
