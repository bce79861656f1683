/** Why an expression has no value; the message is what Jira would show the author of the expression. */
export class ExpressionFailure extends Error {
  override name = 'ExpressionFailure';
}

export const fail = (message: string): never => {
  throw new ExpressionFailure(message);
};
