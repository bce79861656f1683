import type { ComponentType } from 'react';
import { WorkflowSettings } from '../workflow/settingsSection';
import { PeopleSettings } from './peopleSection';
import { PermissionSettings } from './permissionsSection';

/** What a section of the project's settings is told. `rest` is the address below the section, split at slashes. */
export interface SettingsSectionProps {
  projectKey: string;
  rest: string[];
}

/** One entry of the local navigation of project settings: `/projects/KEY/settings/<path>`. */
export interface SettingsSection {
  path: string;
  title: string;
  page: ComponentType<SettingsSectionProps>;
}

/** The built-in sections, in the order of the navigation. Pages of apps come after them. */
export const settingsSections: readonly SettingsSection[] = [
  { path: 'people', title: 'People', page: PeopleSettings },
  { path: 'permissions', title: 'Permissions', page: PermissionSettings },
  { path: 'workflow', title: 'Workflow', page: WorkflowSettings },
];
