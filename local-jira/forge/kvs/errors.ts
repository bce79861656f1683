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

export const invalid = (code: string, message: string): KvsError => new KvsError(400, code, message);

/** The SDK turns exactly this code into `undefined`. */
export const KEY_NOT_FOUND = { status: 404, code: 'KEY_NOT_FOUND' };

// Atlassian documents neither status nor code of a lost race. These are guesses, kept in one place; app code must not branch on them.
export const GUESSED_KEY_EXISTS = { status: 409, code: 'KEY_ALREADY_EXISTS' };
export const GUESSED_CONDITION_FAILED = { status: 409, code: 'TRANSACTION_CONDITION_FAILED' };
export const GUESSED_DUPLICATE_KEY = { status: 400, code: 'TRANSACTION_DUPLICATE_KEY' };
export const GUESSED_TOO_MANY_OPERATIONS = { status: 400, code: 'TOO_MANY_REQUESTS' };
export const GUESSED_ENTITY_UNKNOWN = { status: 400, code: 'ENTITY_NOT_FOUND' };
export const GUESSED_INDEX_UNKNOWN = { status: 400, code: 'INDEX_NOT_FOUND' };
export const GUESSED_ATTRIBUTE_TYPE = { status: 400, code: 'INVALID_ENTITY_VALUE' };
/** A condition on an attribute of type `any` is answered with 422. */
export const ANY_ATTRIBUTE_CONDITION = { status: 422, code: 'INVALID_FILTER_VALUES' };

/**
 * What a condition says of an item that does not exist: undocumented. `false` is the cautious guess, so that an app
 * which relies on `notExists` for creation fails here rather than at a customer.
 */
export const CONDITION_ON_MISSING_ITEM = false;

export const kvsError = (kind: { status: number; code: string }, message: string): KvsError =>
  new KvsError(kind.status, kind.code, message);
