/** Why an invocation gave no result. `app-error` is the app's own exception; the others are the platform's. */
export type FailureKind = 'app-error' | 'timed-out' | 'crashed' | 'too-large' | 'not-found';

/** An invocation that failed. `name` of the app's exception, if it was one, is in `errorType`. */
export class InvocationFailed extends Error {
  override name = 'InvocationFailed';
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly errorType?: string,
  ) {
    super(message);
  }
}
