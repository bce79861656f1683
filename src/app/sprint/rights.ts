import type { LoadedSprint } from './load';
import { holds } from '../sign';

export const EDIT_ISSUES = { permission: 'Edit Issues' };

/** Whether the caller holds a role that signs the sprint. */
export const maySignSprint = (loaded: Pick<LoadedSprint, 'policy' | 'grants' | 'requirement'>): boolean =>
  loaded.requirement.signoffs.some(({ role }) => holds(loaded, role));
