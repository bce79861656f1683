import { desksBehaviour } from '../../support/storeBehaviour/desks';
import { siteBehaviour } from '../../support/storeBehaviour/site';
import { storeBehaviour } from '../../support/storeBehaviour';
import { FORGE_ALTERNATIVES } from '../../../local-jira/forge/guesses';
import { openLocal } from './openLocal';

const NAME = 'on the local key-value service, through the real SDK';
storeBehaviour(NAME, openLocal);
desksBehaviour(NAME, openLocal);
siteBehaviour(NAME, openLocal);

/** What Forge answers where nothing is documented must not matter. */
const guessedOtherwise = () => openLocal({ guesses: FORGE_ALTERNATIVES });
const OTHER = 'with the other answers that Forge may give';
storeBehaviour(OTHER, guessedOtherwise);
desksBehaviour(OTHER, guessedOtherwise);
siteBehaviour(OTHER, guessedOtherwise);
