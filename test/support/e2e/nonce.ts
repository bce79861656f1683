import { randomUUID } from 'node:crypto';

/** A nonce as the app's pages make it. */
export const newNonce = (): string => randomUUID();
