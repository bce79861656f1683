import { start } from '../kit/start';
import { Context } from './Context';

/** The compliance entry in the details. */
void start(() => <Context />);
