export {
  hourlyPass,
  issueEvents,
  projections,
  refusedTransitions,
  resolver,
  sprintEvents,
  sprintLooks,
  sweeps,
  transitionGate,
} from './forge/entry/handlers';
