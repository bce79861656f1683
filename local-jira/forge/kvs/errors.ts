import { FORGE_GUESSES, type ForgeGuesses, type Refusal } from '../guesses';

/** A refusal in the wire form that @forge/kvs turns into ForgeKvsAPIError. */
export class KvsError extends Error {
  override name = 'KvsError';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The guesses about refusals, by name. */
export type GuessedRefusal = {
  [Name in keyof ForgeGuesses]: ForgeGuesses[Name] extends Refusal ? Name : never;
}[keyof ForgeGuesses];

/** A refusal whose status and code Atlassian does not document. App code must not branch on them. */
export class GuessedError extends KvsError {
  constructor(
    readonly guess: GuessedRefusal,
    message: string,
  ) {
    super(FORGE_GUESSES[guess].status, FORGE_GUESSES[guess].code, message);
  }
}

export const guessed = (guess: GuessedRefusal, message: string): GuessedError =>
  new GuessedError(guess, message);

/** The same refusal as these guesses have it; anything else as it is. */
export function reworded(thrown: unknown, guesses: ForgeGuesses): unknown {
  if (!(thrown instanceof GuessedError)) return thrown;
  const { status, code } = guesses[thrown.guess];
  return new KvsError(status, code, thrown.message);
}

export const invalid = (code: string, message: string): KvsError => new KvsError(400, code, message);

/** The SDK turns exactly this code into `undefined`. */
export const KEY_NOT_FOUND: Refusal = { status: 404, code: 'KEY_NOT_FOUND' };

/** A condition on an attribute of type `any` is answered with 422. */
export const ANY_ATTRIBUTE_CONDITION: Refusal = { status: 422, code: 'INVALID_FILTER_VALUES' };

export const kvsError = (kind: Refusal, message: string): KvsError =>
  new KvsError(kind.status, kind.code, message);
