/** The same command sent again carries the same token, so that nothing is signed twice; another command a new one. */
export function nonceFor(attempt: { nonce: string; of: string }, of: string): string {
  if (attempt.of !== of) {
    attempt.nonce = crypto.randomUUID();
    attempt.of = of;
  }
  return attempt.nonce;
}
