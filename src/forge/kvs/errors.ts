/** A stored value is not what its schema says, or contradicts itself. `where` is a path, never a value. */
export class StoredValueInvalid extends Error {
  override name = 'StoredValueInvalid';
  readonly code: string;
  constructor(
    readonly entity: string,
    readonly where: string,
  ) {
    super(`stored ${entity} does not parse at ${where}`);
    this.code = `${entity} ${where}`;
  }
}

/** A write is over a limit of the platform. Nothing was sent. `limit` is in words. */
export class TooLarge extends Error {
  override name = 'TooLarge';
  readonly code = 'TOO_LARGE';
  constructor(
    readonly what: string,
    readonly limit: string,
  ) {
    super(`${what} is over ${limit}`);
  }
}

/** A write that breaks a rule of the store, found before anything was sent: a bug of the caller. */
export class ImpossibleWrite extends Error {
  override name = 'ImpossibleWrite';
  readonly code = 'IMPOSSIBLE_WRITE';
}

/** Others changed a value each time before this write could. Nothing was written. */
export class Contended extends Error {
  override name = 'Contended';
  readonly code = 'CONTENDED';
  constructor(readonly what: string) {
    super(`${what} was changed by others again and again`);
  }
}
