import { start } from '../kit/start';
import { Audit } from './Audit';

/** The compliance audit among the activities of an issue. */
void start(() => <Audit />);
