import { FORGE_ALTERNATIVES } from '../../../local-jira/forge/guesses';
import { sprintsBehaviour } from '../../support/storeBehaviour/sprints';
import { openLocal } from './openLocal';

sprintsBehaviour('on the local key-value service, through the real SDK', openLocal);
sprintsBehaviour('with the other answers that Forge may give', () =>
  openLocal({ guesses: FORGE_ALTERNATIVES }),
);
