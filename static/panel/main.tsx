import { startSignable } from '../sign/startSignable';
import { Panel } from './Panel';

/** The issue panel. */
void startSignable(() => <Panel />);
