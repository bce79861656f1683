import { start } from '../kit/start';
import { Settings } from './Settings';

/** Project settings, Compliance. */
void start((context) => <Settings context={context} />);
