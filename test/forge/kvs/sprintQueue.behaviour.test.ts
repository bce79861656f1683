import { FORGE_ALTERNATIVES } from '../../../local-jira/forge/guesses';
import { sprintQueueBehaviour } from '../../support/storeBehaviour/sprintQueue';
import { openLocal } from './openLocal';

sprintQueueBehaviour('on the local key-value service, through the real SDK', openLocal);
sprintQueueBehaviour('with the other answers that Forge may give', () =>
  openLocal({ guesses: FORGE_ALTERNATIVES }),
);
