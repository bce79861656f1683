export { issueEvents, refusedTransitions, resolver, transitionGate } from './forge/entry/handlers';
