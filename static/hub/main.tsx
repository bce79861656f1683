import { startSignable } from '../sign/startSignable';
import { Hub } from './Hub';

/** The compliance hub. */
void startSignable(({ accountId }) => <Hub viewer={accountId} />);
