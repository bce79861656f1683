import type { Routes } from '../env';
import { boardRoutes } from './boards';
import { epicRoutes } from './epics';
import { agileIssueRoutes } from './issues';
import { agileListRoutes, softwareListRoutes } from './listRoutes';
import { moveRoutes } from './moves';
import { agilePropertyRoutes } from './properties';
import { sprintRoutes } from './sprints';

/** What is below `/rest/agile/1.0`. */
export const AGILE_ROUTES: readonly Routes[] = [
  agileListRoutes,
  boardRoutes,
  sprintRoutes,
  moveRoutes,
  epicRoutes,
  agilePropertyRoutes,
  agileIssueRoutes,
];

/** What is below `/rest/software/1.0`: the lists of issues with pages by token. */
export const SOFTWARE_ROUTES: readonly Routes[] = [softwareListRoutes];
