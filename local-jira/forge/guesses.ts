/** Status and code of a refusal, as the key-value service words it. */
export interface Refusal {
  status: number;
  code: string;
}

/**
 * What Jira does with a transition when a function validator throws, runs out of time or answers anything but a
 * verdict: documented nowhere. Guessed: it blocks, with a message of its own. The alternative is that it lets the
 * transition pass.
 */
export const GUESSED_BROKEN_VALIDATOR: 'block' | 'allow' = 'block';

/**
 * The answer to a write with `FAIL_IF_EXISTS` of a key that exists: documented without status and code. Guessed: 409
 * KEY_ALREADY_EXISTS. The alternative is a plain 400.
 */
export const GUESSED_KEY_EXISTS: Refusal = { status: 409, code: 'KEY_ALREADY_EXISTS' };

/**
 * The answer to a transaction whose condition does not hold. Guessed: 409 TRANSACTION_CONDITION_FAILED. The
 * alternative is 400 with a code that names the whole transaction.
 */
export const GUESSED_CONDITION_FAILED: Refusal = { status: 409, code: 'TRANSACTION_CONDITION_FAILED' };

/** The answer to a transaction that uses a key twice. Guessed: 400. The alternative is 409. */
export const GUESSED_DUPLICATE_KEY: Refusal = { status: 400, code: 'TRANSACTION_DUPLICATE_KEY' };

/** The answer to a transaction of more than 25 operations. Guessed: 400. The alternative is 413. */
export const GUESSED_TOO_MANY_OPERATIONS: Refusal = { status: 400, code: 'TOO_MANY_REQUESTS' };

/** The answer for an entity that the manifest does not declare. Guessed: 400. The alternative is 404. */
export const GUESSED_ENTITY_UNKNOWN: Refusal = { status: 400, code: 'ENTITY_NOT_FOUND' };

/** The answer for an index that the manifest does not declare. Guessed: 400. The alternative is 404. */
export const GUESSED_INDEX_UNKNOWN: Refusal = { status: 400, code: 'INDEX_NOT_FOUND' };

/** The answer to a value whose attributes do not have their declared types. Guessed: 400. The alternative is 422. */
export const GUESSED_ATTRIBUTE_TYPE: Refusal = { status: 400, code: 'INVALID_ENTITY_VALUE' };

/**
 * What a condition says of an item that does not exist. Guessed: it does not hold, so that an app which creates under
 * `notExists` fails here rather than at a customer. The alternative is that conditions see an item without attributes.
 */
export const GUESSED_CONDITION_ON_MISSING_ITEM: 'fails' | 'empty-item' = 'fails';

/**
 * Whether an event is delivered again after its function threw. Documented are the retries that a function asks for
 * with InvocationError and those after time-outs and crashes; guessed is that an exception ends the delivery. The
 * alternative is that it counts as a failure of the platform.
 */
export const GUESSED_THROWN_EVENT: 'dropped' | 'retried' = 'dropped';

/**
 * Whether the changelog of an updated issue's event carries the id of the history entry. Examples in the documentation
 * show items only; some recorded events have the id. Guessed: it is there. The alternative leaves it out.
 */
export const GUESSED_CHANGELOG_ID: 'present' | 'absent' = 'present';

/** Every guess about Forge, to be switched by tests: see the constant of the same name. */
export interface ForgeGuesses {
  brokenValidator: 'block' | 'allow';
  keyExists: Refusal;
  conditionFailed: Refusal;
  duplicateKey: Refusal;
  tooManyOperations: Refusal;
  entityUnknown: Refusal;
  indexUnknown: Refusal;
  attributeType: Refusal;
  conditionOnMissingItem: 'fails' | 'empty-item';
  thrownEvent: 'dropped' | 'retried';
  changelogId: 'present' | 'absent';
}

export const FORGE_GUESSES: ForgeGuesses = {
  brokenValidator: GUESSED_BROKEN_VALIDATOR,
  keyExists: GUESSED_KEY_EXISTS,
  conditionFailed: GUESSED_CONDITION_FAILED,
  duplicateKey: GUESSED_DUPLICATE_KEY,
  tooManyOperations: GUESSED_TOO_MANY_OPERATIONS,
  entityUnknown: GUESSED_ENTITY_UNKNOWN,
  indexUnknown: GUESSED_INDEX_UNKNOWN,
  attributeType: GUESSED_ATTRIBUTE_TYPE,
  conditionOnMissingItem: GUESSED_CONDITION_ON_MISSING_ITEM,
  thrownEvent: GUESSED_THROWN_EVENT,
  changelogId: GUESSED_CHANGELOG_ID,
};

/** The other answer to each guess, for suites that must pass with either. */
export const FORGE_ALTERNATIVES: ForgeGuesses = {
  brokenValidator: 'allow',
  keyExists: { status: 400, code: 'KEY_EXISTS' },
  conditionFailed: { status: 400, code: 'TRANSACTION_FAILED' },
  duplicateKey: { status: 409, code: 'DUPLICATE_KEY' },
  tooManyOperations: { status: 413, code: 'TRANSACTION_TOO_LARGE' },
  entityUnknown: { status: 404, code: 'UNKNOWN_ENTITY' },
  indexUnknown: { status: 404, code: 'UNKNOWN_INDEX' },
  attributeType: { status: 422, code: 'INVALID_ATTRIBUTE' },
  conditionOnMissingItem: 'empty-item',
  thrownEvent: 'retried',
  changelogId: 'absent',
};
