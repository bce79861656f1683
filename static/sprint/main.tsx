import { start } from '../kit/start';
import { SprintPage } from './SprintPage';

/** The action of a sprint's menu: its clinical validation, in a dialog over the board or the backlog. */
void start((context) => <SprintPage context={context} />);
