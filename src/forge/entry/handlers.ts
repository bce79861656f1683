import type * as background from './background';
import type * as pages from './pages';
import { decideTransition } from '../../app/decideTransition';
import { recordRefusal } from '../../app/recordRefusal';
import { forgePorts } from '../compose';
import { makeRefusedTransitions } from './refusedTransitions';
import { makeTransitionGate } from './transitionGate';

type Background = typeof background;

/** The workflow validator. */
export const transitionGate = makeTransitionGate(forgePorts, decideTransition);
/** The consumer of refused transitions. */
export const refusedTransitions = makeRefusedTransitions(forgePorts, recordRefusal);

/**
 * Every operation that the app's pages call. Its code, and the words of all checklists, are a file of their own, and so
 * is what runs when nobody waits: a transition that starts the app loads only what decides it.
 */
export const resolver: typeof pages.resolver = async (...call) => (await import('./pages')).resolver(...call);
export const issueEvents: Background['issueEvents'] = async (event) =>
  (await import('./background')).issueEvents(event);
export const sprintEvents: Background['sprintEvents'] = async (event) =>
  (await import('./background')).sprintEvents(event);
export const projections: Background['projections'] = async (event) =>
  (await import('./background')).projections(event);
export const sweeps: Background['sweeps'] = async (event) => (await import('./background')).sweeps(event);
export const sprintLooks: Background['sprintLooks'] = async (event) =>
  (await import('./background')).sprintLooks(event);
export const hourlyPass: Background['hourlyPass'] = async () => (await import('./background')).hourlyPass();
