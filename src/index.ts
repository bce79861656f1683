export {
  hourlyPass,
  issueEvents,
  projections,
  refusedTransitions,
  resolver,
  sprintEvents,
  sweeps,
  transitionGate,
} from './forge/entry/handlers';
