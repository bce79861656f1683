import type * as pages from './pages';
import { decideTransition } from '../../app/decideTransition';
import { observeIssueUpdate } from '../../app/observeIssueUpdate';
import { hourlyPass as lookAround } from '../../app/pass/hourlyPass';
import { projectIssue } from '../../app/projection/project';
import { sweepProject } from '../../app/projection/sweep';
import { observeSprint } from '../../app/sprint/observe';
import { recordRefusal } from '../../app/recordRefusal';
import { forgePorts } from '../compose';
import { makeHourlyPass } from './hourlyPass';
import { makeIssueEvents } from './issueEvents';
import { makeProjections } from './projections';
import { makeRefusedTransitions } from './refusedTransitions';
import { makeSprintEvents } from './sprintEvents';
import { makeSweeps } from './sweeps';
import { makeTransitionGate } from './transitionGate';

/**
 * Every operation that the app's pages call. Its code, and the words of all checklists, are a file of their own: a
 * transition that starts the app loads only what decides it.
 */
export const resolver: typeof pages.resolver = async (...call) => (await import('./pages')).resolver(...call);
/** The workflow validator. */
export const transitionGate = makeTransitionGate(forgePorts, decideTransition);
/** The triggers on updated and deleted issues. */
export const issueEvents = makeIssueEvents(forgePorts, observeIssueUpdate);
/** The triggers on sprints. */
export const sprintEvents = makeSprintEvents(forgePorts, observeSprint);
/** The consumer of refused transitions. */
export const refusedTransitions = makeRefusedTransitions(forgePorts, recordRefusal);
/** The consumer of issues to be projected. */
export const projections = makeProjections(forgePorts, projectIssue);
/** The consumer of sweeps over a project's records. */
export const sweeps = makeSweeps(forgePorts, sweepProject);
/** The hourly schedule. */
export const hourlyPass = makeHourlyPass(forgePorts, lookAround);
