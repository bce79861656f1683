export {
  hourlyPass,
  issueEvents,
  projections,
  refusedTransitions,
  resolver,
  sweeps,
  transitionGate,
} from './forge/entry/handlers';
