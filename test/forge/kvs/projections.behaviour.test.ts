import { projectionsBehaviour } from '../../support/storeBehaviour/projections';
import { openLocal } from './openLocal';

projectionsBehaviour('on the local key-value service, through the real SDK', openLocal);
