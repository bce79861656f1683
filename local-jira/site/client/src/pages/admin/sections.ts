import type { ComponentType } from 'react';
import { WorkflowsSection } from '../workflow/workflowsSection';

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
}

/** The built-in sections, in the order of the navigation. Pages of apps come after them. */
export const adminSections: readonly AdminSection[] = [
  {
    path: 'workflows',
    title: 'Workflows',
    description: 'Statuses, transitions and the rules on them',
    page: WorkflowsSection,
  },
];
