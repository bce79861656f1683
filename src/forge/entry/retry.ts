import { InvocationError, InvocationErrorCode } from '@forge/events';

/** Seconds until the platform calls again. It does so at most four times. */
const RETRY_AFTER = 30;

/** The answer of a trigger or consumer that asks the platform to deliver the same event again. */
export const again = (): InvocationError =>
  new InvocationError({
    retryAfter: RETRY_AFTER,
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
