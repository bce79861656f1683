import { observeIssueUpdate } from '../../app/observeIssueUpdate';
import { hourlyPass as lookAround } from '../../app/pass/hourlyPass';
import { projectIssue } from '../../app/projection/project';
import { sweepProject } from '../../app/projection/sweep';
import { lookAgain } from '../../app/sprint/lookAgain';
import { observeSprint } from '../../app/sprint/observe';
import { forgePorts } from '../compose';
import { makeHourlyPass } from './hourlyPass';
import { makeIssueEvents } from './issueEvents';
import { makeProjections } from './projections';
import { makeSprintEvents } from './sprintEvents';
import { makeSprintLooks } from './sprintLooks';
import { makeSweeps } from './sweeps';

/** The triggers on updated and deleted issues. */
export const issueEvents = makeIssueEvents(forgePorts, observeIssueUpdate);
/** The triggers on sprints. */
export const sprintEvents = makeSprintEvents(forgePorts, observeSprint);
/** The consumer of issues to be projected. */
export const projections = makeProjections(forgePorts, projectIssue);
/** The consumer of sweeps over a project's records. */
export const sweeps = makeSweeps(forgePorts, sweepProject);
/** The consumer of sprints to be looked at again. */
export const sprintLooks = makeSprintLooks(forgePorts, lookAgain);
/** The hourly schedule. */
export const hourlyPass = makeHourlyPass(forgePorts, lookAround);
