import { startSignable } from '../sign/startSignable';
import { Project } from './Project';

/** The compliance page of a project. */
void startSignable((context) => <Project context={context} />);
