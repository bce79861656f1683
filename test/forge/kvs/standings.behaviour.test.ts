import { FORGE_ALTERNATIVES } from '../../../local-jira/forge/guesses';
import { standingsBehaviour } from '../../support/storeBehaviour/standings';
import { openLocal } from './openLocal';

standingsBehaviour('on the local key-value service, through the real SDK', openLocal);
standingsBehaviour('with the other answers that Forge may give', () =>
  openLocal({ guesses: FORGE_ALTERNATIVES }),
);
