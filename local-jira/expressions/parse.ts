import arrow from '@jsep-plugin/arrow';
import construct from '@jsep-plugin/new';
import object from '@jsep-plugin/object';
import jsep from 'jsep';
import { ExpressionFailure } from './failure';
import { nodeSchema, type Node } from './node';

/**
 * The longest expression that Jira takes, in characters.
 * https://developer.atlassian.com/cloud/jira/platform/jira-expressions/#restrictions
 */
export const EXPRESSION_MAX_LENGTH = 1_000;

jsep.plugins.register(arrow, object, construct);
jsep.addUnaryOp('typeof');

/** Parses an expression. Throws ExpressionFailure when it is too long or is none. */
export function parseExpression(source: string): Node {
  if (source.length > EXPRESSION_MAX_LENGTH) {
    throw new ExpressionFailure(`The expression is longer than ${EXPRESSION_MAX_LENGTH} characters.`);
  }
  let tree: unknown;
  try {
    tree = jsep(source);
  } catch (thrown) {
    throw new ExpressionFailure(`Parsing failed: ${thrown instanceof Error ? thrown.message : 'syntax'}`);
  }
  const parsed = nodeSchema.safeParse(tree);
  if (parsed.success) return parsed.data;
  throw new ExpressionFailure(
    'Parsing failed: the expression uses syntax that Jira expressions do not have.',
  );
}
