import { start } from '../kit/start';
import { Admin } from './Admin';

/** Jira settings, Apps, CareGate. */
void start(() => <Admin />);
